import { Button } from "@mantine/core";
import { useWords } from "../../lib/words/use-words";
import { CopyField } from "../../ui/copy-field";
import { Dialog } from "../../ui/dialog";
import { Notice } from "../../ui/notice";
import type { Told } from "./client";
import dialog from "../../ui/dialog.module.css";

/** The only time anybody sees it: nothing but the button below closes this window. */
export const ShowSecret = ({ told, onClose }: { told: Told; onClose: () => void }) => {
  const { clients: say } = useWords();
  return (
    <Dialog title={say.secretTitle(told.name)} firm onClose={onClose}>
      <div className={dialog.form} data-testid="secret-window">
        {told.secret ? (
          <>
            <Notice tone="warning">{say.secretOnce}</Notice>
            <CopyField label={say.login} value={told.login} hook="login" />
            <CopyField label={say.secret} value={told.secret} hook="secret" begin />
          </>
        ) : (
          <Notice tone="warning">{say.secretMissing}</Notice>
        )}
        <div className={dialog.actions}>
          <Button variant="filled" data-testid="secret-kept" onClick={onClose}>
            {say.secretKept}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
