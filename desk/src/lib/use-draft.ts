import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { now } from "./clock";
import { refusalCode } from "./problem";

/** How something stored becomes something that is being written, and goes back. */
export interface DraftRules<Stored, Draft> {
  readonly draftOf: (stored: Stored) => Draft;
  readonly isSame: (one: Draft, other: Draft) => boolean;
  /** What I changed since `base`, on top of what others have changed meanwhile. */
  readonly onTopOf: (base: Draft, mine: Draft, theirs: Draft) => Draft;
  readonly send: (draft: Draft, base: Stored) => Promise<Stored>;
  readonly newest: () => Promise<Stored>;
  readonly onStored: (stored: Stored) => void;
}

interface Held<Stored, Draft> {
  readonly base: Stored;
  readonly draft: Draft;
}

const overtaken = (error: unknown): boolean => refusalCode(error) === "STALE_REVISION";

/** What is being written, and what it grew from. Nothing here overwrites what somebody else has decided. */
export const useDraft = <Stored extends { readonly etag: string }, Draft extends object>(
  stored: Stored,
  rules: DraftRules<Stored, Draft>,
) => {
  const { draftOf, isSame, onTopOf } = rules;
  const [held, setHeld] = useState<Held<Stored, Draft> | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);

  const changed = ({ base, draft }: Held<Stored, Draft>) => !isSame(draft, draftOf(base));
  // Words that change nothing, such as a space at the end, do not hold back what is newer.
  const current = (known: Held<Stored, Draft> | null): Held<Stored, Draft> =>
    known && (changed(known) || known.base.etag === stored.etag)
      ? known
      : { base: stored, draft: draftOf(stored) };
  const { base, draft } = current(held);

  const change = useMutation({
    mutationFn: (wanted: Draft) => rules.send(wanted, base),
    onSuccess: (answer) => {
      rules.onStored(answer);
      setHeld(null);
      setSavedAt(now());
    },
  });

  const follow = (newer: Stored, withMine = true) => {
    rules.onStored(newer);
    setHeld((known) => {
      const mine = current(known);
      const theirs = draftOf(newer);
      return { base: newer, draft: withMine ? onTopOf(draftOf(mine.base), mine.draft, theirs) : theirs };
    });
    change.reset();
  };

  const newest = useMutation({ mutationFn: rules.newest });

  return {
    draft,
    dirty: changed({ base, draft }),
    savedAt,
    saving: change.isPending,
    /** Somebody else has changed it meanwhile. */
    stale: overtaken(change.error),
    error: (overtaken(change.error) ? null : change.error) ?? newest.error,
    edit: (patch: Partial<Draft>) => {
      setHeld((known) => {
        const mine = current(known);
        return { base: mine.base, draft: { ...mine.draft, ...patch } };
      });
    },
    save: () => {
      change.mutate(draft);
    },
    /** Goes on from something newer, with what is being written on top of it. */
    follow,
    goOn: (withMine: boolean) => {
      newest.mutate(undefined, {
        onSuccess: (newer) => {
          follow(newer, withMine);
        },
      });
    },
  };
};
