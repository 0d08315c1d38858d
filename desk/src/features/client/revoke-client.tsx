import { useToldStep } from "../../lib/use-told-step";
import { useWords } from "../../lib/words/use-words";
import { AskSure } from "../../ui/ask-sure";
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
    <AskSure
      title={say.revokeTitle(client.name)}
      what={say.revokeWhat}
      act={say.revoke}
      failed={say.revokeFailed}
      step={step}
      onClose={onClose}
    />
  );
};
