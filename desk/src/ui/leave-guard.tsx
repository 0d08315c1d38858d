import { Button, Modal } from "@mantine/core";
import { useEffect, useState } from "react";
import { useBlocker } from "react-router";
import { useWords } from "../lib/words/use-words";
import dialog from "./dialog.module.css";

interface Props {
  /** Whether something is unsaved or under way. */
  readonly atStake: boolean;
  readonly title?: string;
  /** What becomes of it. */
  readonly what: string;
  /** Whether it goes on while the same screen shows something else. */
  readonly acrossViews?: boolean;
  /** Stores what is unsaved; false when that did not work, or is not to be done without being asked. */
  readonly onLeave: () => Promise<boolean>;
}

/** Stores unsaved words before they are left behind, and asks when that cannot be done. */
export const LeaveGuard = ({ atStake, title, what, acrossViews = false, onLeave }: Props) => {
  const { app, leave } = useWords();
  const blocker = useBlocker(
    ({ currentLocation: from, nextLocation: to }) =>
      atStake && (from.pathname !== to.pathname || (!acrossViews && from.search !== to.search)),
  );
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    void onLeave().then((stored) => {
      if (stored) blocker.proceed();
      else setAsking(true);
    });
    // Once for each attempt to leave.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [blocker.state]);
  useEffect(() => {
    if (!atStake) return;
    const ask = (event: BeforeUnloadEvent) => {
      // Signing in again comes back here, and what was written with it.
      if (!document.activeElement?.matches("[data-sign-in]")) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [atStake]);
  if (blocker.state !== "blocked" || !asking) return null;
  const stay = () => {
    setAsking(false);
    blocker.reset();
  };
  return (
    <Modal opened title={title ?? leave.title} closeButtonProps={{ "aria-label": app.close }} onClose={stay}>
      <div className={dialog.form}>
        <p>{what}</p>
        <div className={dialog.actions}>
          <Button
            onClick={() => {
              setAsking(false);
              blocker.proceed();
            }}
          >
            {leave.go}
          </Button>
          <Button variant="filled" data-autofocus onClick={stay}>
            {leave.stay}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
