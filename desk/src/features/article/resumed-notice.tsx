import { Button } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../../lib/words/use-words";
import { FormDialog } from "../../ui/form-dialog";
import { Notice } from "../../ui/notice";

/** Says that what is on the screen was on this machine only, and gives it up: it may be what cannot be saved. */
export const ResumedNotice = ({ onDiscard }: { onDiscard: () => void }) => {
  const words = useWords().kept;
  const [asking, setAsking] = useState(false);
  return (
    <div data-testid="resumed">
      <Notice
        tone="plain"
        actions={
          <Button
            data-testid="discard"
            onClick={() => {
              setAsking(true);
            }}
          >
            {words.drop}
          </Button>
        }
      >
        {words.resumed}
      </Notice>
      {asking && (
        <FormDialog
          title={words.sure.drop}
          what={<p>{words.then.discard}</p>}
          act={words.drop}
          busy={false}
          onAct={onDiscard}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </div>
  );
};
