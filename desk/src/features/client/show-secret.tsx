import { useWords } from "../../lib/words/use-words";
import { CopyField } from "../../ui/copy-field";
import { Notice } from "../../ui/notice";
import { SecretWindow } from "../../ui/secret-window";
import type { Told } from "./client";

export const ShowSecret = ({ told, onClose }: { told: Told; onClose: () => void }) => {
  const { clients: say } = useWords();
  return (
    <SecretWindow title={say.secretTitle(told.name)} kept={say.secretKept} onClose={onClose}>
      {told.secret ? (
        <>
          <Notice tone="warning">{say.secretOnce}</Notice>
          <CopyField label={say.login} value={told.login} hook="login" />
          <CopyField label={say.secret} value={told.secret} hook="secret" begin />
        </>
      ) : (
        <Notice tone="warning">{say.secretMissing}</Notice>
      )}
    </SecretWindow>
  );
};
