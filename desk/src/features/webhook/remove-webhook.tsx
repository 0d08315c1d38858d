import { useToldStep } from "../../lib/use-told-step";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { FormDialog } from "../../ui/form-dialog";
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
    <FormDialog
      title={say.removeTitle(webhook.name)}
      what={<p>{say.removeWhat}</p>}
      act={say.remove}
      busy={step.isPending}
      failure={step.isError && <Failure what={say.removeFailed} error={step.error} />}
      onAct={() => {
        step.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
};
