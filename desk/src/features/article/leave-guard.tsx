import { Button, Modal } from "@mantine/core";
import { useEffect } from "react";
import { useBlocker } from "react-router";
import { useWords } from "../../lib/words/use-words";
import dialog from "../../ui/dialog.module.css";

/** Asks before unsaved words are left behind. */
export const LeaveGuard = ({ unsaved }: { unsaved: boolean }) => {
  const { app, leave } = useWords();
  const blocker = useBlocker(
    ({ currentLocation: from, nextLocation: to }) =>
      unsaved && from.pathname + from.search !== to.pathname + to.search,
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [unsaved]);
  if (blocker.state !== "blocked") return null;
  return (
    <Modal
      opened
      title={leave.title}
      closeButtonProps={{ "aria-label": app.close }}
      onClose={() => {
        blocker.reset();
      }}
    >
      <div className={dialog.form}>
        <p>{leave.what}</p>
        <div className={dialog.actions}>
          <Button
            onClick={() => {
              blocker.proceed();
            }}
          >
            {leave.go}
          </Button>
          <Button
            variant="filled"
            data-autofocus
            onClick={() => {
              blocker.reset();
            }}
          >
            {leave.stay}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
