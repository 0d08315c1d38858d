import { useToldStep } from "../../lib/use-told-step";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { FormDialog } from "../../ui/form-dialog";
import type { Client } from "./client";
import { clientsOf, revoke } from "./client-api";

interface Props {
  readonly tenant: string;
  readonly client: Client;
  readonly onRevoked: () => void;
  readonly onClose: () => void;
}

export const RevokeClient = ({ tenant, client, onRevoked, onClose }: Props) => {
  const { clients: say } = useWords();
  const step = useToldStep(clientsOf(tenant).queryKey, () => revoke(tenant, client), onRevoked);
  return (
    <FormDialog
      title={say.revokeTitle(client.name)}
      what={<p>{say.revokeWhat}</p>}
      act={say.revoke}
      busy={step.isPending}
      failure={step.isError && <Failure what={say.revokeFailed} error={step.error} />}
      onAct={() => {
        step.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
};
