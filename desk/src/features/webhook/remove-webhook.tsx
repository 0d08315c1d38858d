import { useToldStep } from "../../lib/use-told-step";
import { useWords } from "../../lib/words/use-words";
import { AskSure } from "../../ui/ask-sure";
import type { Webhook } from "./webhook";
import { removeOne, webhooksKey } from "./webhook-api";

interface Props {
  readonly tenant: string;
  readonly webhook: Webhook;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

export const RemoveWebhook = ({ tenant, webhook, onRemoved, onClose }: Props) => {
  const { webhooks: say } = useWords();
  const step = useToldStep(webhooksKey(tenant), () => removeOne(tenant, webhook), onRemoved);
  return (
    <AskSure
      title={say.removeTitle(webhook.name)}
      what={say.removeWhat}
      act={say.remove}
      failed={say.removeFailed}
      step={step}
      onClose={onClose}
    />
  );
};
