import { Button, Modal, Textarea } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../lib/words/use-words";
import styles from "./dialog.module.css";

interface Props {
  readonly title: string;
  readonly what: string;
  readonly act: string;
  readonly busy: boolean;
  readonly failure?: ReactNode;
  readonly onAct: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for a reason and does not go on without one. */
export const AskReason = ({ title, what, act, busy, failure, onAct, onClose }: Props) => {
  const { app, actions } = useWords();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const submit = () => {
    const given = reason.trim();
    setMissing(given === "");
    if (given !== "") onAct(given);
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ "aria-label": app.close }}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{what}</p>
        <Textarea
          label={actions.reason}
          data-testid="reason"
          data-autofocus
          autosize={false}
          rows={4}
          maxLength={2000}
          value={reason}
          error={missing && actions.reasonNeeded}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setMissing(false);
          }}
        />
        {failure}
        <div className={styles.actions}>
          <Button onClick={onClose}>{app.cancel}</Button>
          <Button type="submit" variant="filled" loading={busy} data-testid="confirm">
            {act}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
