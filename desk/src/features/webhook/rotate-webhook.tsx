import { useState } from "react";
import { onceKeys } from "../../lib/once";
import { useToldStep } from "../../lib/use-told-step";
import { useWords } from "../../lib/words/use-words";
import { AskSure } from "../../ui/ask-sure";
import type { Told, Webhook } from "./webhook";
import { rotate, webhooksKey } from "./webhook-api";

interface Props {
  readonly tenant: string;
  readonly webhook: Webhook;
  readonly onTold: (told: Told) => void;
  readonly onClose: () => void;
}

export const RotateWebhook = ({ tenant, webhook, onTold, onClose }: Props) => {
  const { webhooks: say } = useWords();
  const [keyOf] = useState(onceKeys);
  const step = useToldStep(webhooksKey(tenant), () => rotate(tenant, webhook, keyOf(webhook.id)), onTold);
  return (
    <AskSure
      title={say.rotateTitle(webhook.name)}
      what={say.rotateWhat}
      act={say.rotate}
      failed={say.rotateFailed}
      step={step}
      onClose={onClose}
    />
  );
};
