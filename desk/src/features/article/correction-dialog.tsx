import { Textarea } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { useWords } from "../../lib/words/use-words";
import { FormDialog } from "../../ui/form-dialog";

interface Props {
  readonly busy: boolean;
  readonly failure: ReactNode;
  readonly onAct: (note: string) => void;
  readonly onClose: () => void;
}

/** Asks what readers are to be told of a correction; nobody has to say anything. */
export const CorrectionDialog = ({ onAct, ...dialog }: Props) => {
  const { actions, app } = useWords();
  const [note, setNote] = useState("");
  return (
    <FormDialog
      {...dialog}
      title={actions.correction.title}
      what={<p>{actions.correction.what}</p>}
      act={actions.publish}
      onAct={() => {
        onAct(note.trim());
      }}
    >
      <Textarea
        label={actions.correction.note}
        description={app.optional}
        data-testid="note"
        data-autofocus
        autosize={false}
        rows={3}
        maxLength={1000}
        value={note}
        onChange={(event) => {
          setNote(event.currentTarget.value);
        }}
      />
    </FormDialog>
  );
};
