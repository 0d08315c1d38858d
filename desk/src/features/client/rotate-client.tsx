import { useState } from "react";
import { onceKeys } from "../../lib/once";
import { useToldStep } from "../../lib/use-told-step";
import { useWords } from "../../lib/words/use-words";
import { AskSure } from "../../ui/ask-sure";
import type { Client, Told } from "./client";
import { clientsOf, rotate } from "./client-api";

interface Props {
  readonly tenant: string;
  readonly client: Client;
  readonly onTold: (told: Told) => void;
  readonly onClose: () => void;
}

export const RotateClient = ({ tenant, client, onTold, onClose }: Props) => {
  const { clients: say } = useWords();
  const [keyOf] = useState(onceKeys);
  const step = useToldStep(
    clientsOf(tenant).queryKey,
    () => rotate(tenant, client, keyOf(client.id)),
    onTold,
  );
  return (
    <AskSure
      title={say.rotateTitle(client.name)}
      what={say.rotateWhat}
      act={say.rotate}
      failed={say.rotateFailed}
      step={step}
      onClose={onClose}
    />
  );
};
