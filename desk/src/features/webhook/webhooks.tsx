import { useQuery } from "@tanstack/react-query";
import { useDoing } from "../../lib/use-doing";
import { useWords } from "../../lib/words/use-words";
import { Roster } from "../../ui/roster";
import { SecretWindow } from "../../ui/secret-window";
import { Deliveries } from "./deliveries";
import { RegisterWebhook } from "./register-webhook";
import { RemoveWebhook } from "./remove-webhook";
import { RotateWebhook } from "./rotate-webhook";
import type { Told, Webhook } from "./webhook";
import { webhooksOf } from "./webhook-api";
import { WebhookRow } from "./webhook-row";

type Doing =
  | { readonly step: "register" }
  | { readonly step: "deliveries" | "rotate" | "remove"; readonly webhook: Webhook }
  | { readonly step: "tell"; readonly told: Told };

/** The addresses that are called when something is new for the public. */
export const Webhooks = ({ tenant }: { tenant: string }) => {
  const { webhooks: say } = useWords();
  const all = useQuery(webhooksOf(tenant));
  const { doing, said, begin, done, close } = useDoing<Doing>();
  const add = {
    words: say.register,
    hook: "register-webhook",
    onAct: () => {
      begin({ step: "register" });
    },
  };
  return (
    <Roster
      hook="webhooks"
      say={say}
      add={add}
      said={said}
      asked={all}
      shown={all.data}
      row={(webhook) => (
        <WebhookRow
          key={webhook.id}
          tenant={tenant}
          webhook={webhook}
          onEnabled={() => {
            done(say.enabled(webhook.name));
          }}
          onStep={(step) => {
            begin({ step, webhook });
          }}
        />
      )}
    >
      {doing?.step === "register" && (
        <RegisterWebhook
          tenant={tenant}
          onTold={(told) => {
            done(say.registered(told.name), { step: "tell", told });
          }}
          onClose={close}
        />
      )}
      {doing?.step === "deliveries" && <Deliveries tenant={tenant} webhook={doing.webhook} onClose={close} />}
      {doing?.step === "rotate" && (
        <RotateWebhook
          tenant={tenant}
          webhook={doing.webhook}
          onTold={(told) => {
            done(say.rotated(told.name), { step: "tell", told });
          }}
          onClose={close}
        />
      )}
      {doing?.step === "remove" && (
        <RemoveWebhook
          tenant={tenant}
          webhook={doing.webhook}
          onRemoved={() => {
            done(say.removed(doing.webhook.name));
          }}
          onClose={close}
        />
      )}
      {doing?.step === "tell" && <SecretWindow say={say} told={doing.told} onClose={close} />}
    </Roster>
  );
};
