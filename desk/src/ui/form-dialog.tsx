import { Button } from "@mantine/core";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useWords } from "../lib/words/use-words";
import { Dialog } from "./dialog";
import styles from "./dialog.module.css";

interface Props {
  readonly title: string;
  /** What will happen. */
  readonly what: ReactNode;
  readonly act: string;
  readonly busy: boolean;
  readonly failure?: ReactNode;
  readonly onAct: () => void;
  readonly onClose: () => void;
  /** What is to be filled in; absent where somebody only has to be sure. */
  readonly children?: ReactNode;
}

/** Asks before something is done. What is not filled in as it must be is where the keyboard goes. */
export const FormDialog = ({ title, what, act, busy, failure, onAct, onClose, children }: Props) => {
  const { app } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(0);
  useEffect(() => {
    if (tried > 0 && !busy) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tried, busy]);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(tried + 1);
          onAct();
        }}
      >
        <div className={styles.what}>{what}</div>
        {children}
        {failure}
        <div className={styles.actions}>
          <Button onClick={onClose} {...(!children && { "data-autofocus": true })}>
            {app.cancel}
          </Button>
          <Button type="submit" variant="filled" loading={busy} data-testid="confirm">
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
