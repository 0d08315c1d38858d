import { Textarea } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../lib/words/use-words";
import { FormDialog } from "./form-dialog";

interface Props {
  readonly title: string;
  readonly what: string;
  readonly act: string;
  readonly busy: boolean;
  readonly failure?: ReactNode;
  readonly longest?: number;
  readonly onAct: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for a reason and does not go on without one. */
export const AskReason = ({ what, longest = 2000, onAct, ...dialog }: Props) => {
  const { actions } = useWords();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  return (
    <FormDialog
      {...dialog}
      what={<p>{what}</p>}
      onAct={() => {
        const given = reason.trim();
        setMissing(given === "");
        if (given !== "") onAct(given);
      }}
    >
      <Textarea
        label={actions.reason}
        data-testid="reason"
        data-autofocus
        autosize={false}
        rows={4}
        maxLength={longest}
        value={reason}
        error={missing && actions.reasonNeeded}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setMissing(false);
        }}
      />
    </FormDialog>
  );
};
