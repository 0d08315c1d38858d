import { useEffect, useRef } from "react";
import { Refused, Unreachable } from "../../lib/problem";
import { faultOf } from "./content";
import { overtaken, type Saving } from "./use-saving";
import type { WorkingCopy } from "./use-working-copy";

const pauses = { rest: 2_000, longest: 15_000, retry: 8_000 };

/** Waiting can help, or signing in again somewhere else. */
const mayPass = (error: unknown): boolean =>
  error instanceof Unreachable ||
  (error instanceof Refused && [401, 429, 503].includes(error.problem.status));

/** Saves when the writer pauses, at the latest every quarter of a minute, and again when the network is back. */
export const useAutosave = (copy: WorkingCopy, saving: Saving, allowed: boolean) => {
  const began = useRef<number | null>(null);
  const latest = useRef(saving);
  useEffect(() => {
    latest.current = saving;
  });
  const { content, dirty } = copy;
  const { error, isPending, submittedAt } = saving.save;
  const waiting = allowed && dirty && !isPending && faultOf(content) === null && !overtaken(error);
  // What was refused is not sent again until something in it has changed.
  const refused = error !== null && !mayPass(error);

  useEffect(() => {
    if (!waiting) {
      if (!dirty) began.current = null;
      return;
    }
    began.current ??= Date.now();
    const due = Math.min(pauses.rest, began.current + pauses.longest - Date.now());
    const timer = setTimeout(() => void latest.current.autosave(), Math.max(0, due));
    return () => {
      clearTimeout(timer);
    };
    // A new try is due for new words only.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [content, waiting && error === null]);

  useEffect(() => {
    if (!waiting || error === null || refused) return;
    const again = () => void latest.current.autosave();
    const timer = setTimeout(again, pauses.retry);
    window.addEventListener("online", again);
    window.addEventListener("focus", again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
      window.removeEventListener("focus", again);
    };
  }, [waiting, error, refused, submittedAt]);
};
