import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../../lib/words/use-words";
import { Awaited } from "../../ui/awaited";
import { CopyField } from "../../ui/copy-field";
import { Empty } from "../../ui/empty";
import { Entries } from "../../ui/entry";
import { Notice } from "../../ui/notice";
import { Said } from "../../ui/said";
import { ScreenHead } from "../../ui/screen-head";
import { SecretWindow } from "../../ui/secret-window";
import { Deliveries } from "./deliveries";
import { RegisterWebhook } from "./register-webhook";
import { RemoveWebhook } from "./remove-webhook";
import type { Told, Webhook } from "./webhook";
import { webhooksOf } from "./webhook-api";
import { WebhookRow } from "./webhook-row";
import styles from "./webhooks.module.css";

type Doing =
  | { readonly step: "register" }
  | { readonly step: "deliveries" | "remove"; readonly webhook: Webhook }
  | { readonly step: "tell"; readonly told: Told };

/** The addresses that are called when something is new for the public. */
export const Webhooks = ({ tenant }: { tenant: string }) => {
  const { webhooks: say } = useWords();
  const all = useQuery(webhooksOf(tenant));
  const [said, setSaid] = useState("");
  const [doing, setDoing] = useState<Doing | null>(null);
  const begin = (next: Doing) => {
    setSaid("");
    setDoing(next);
  };
  const close = () => {
    setDoing(null);
  };
  return (
    <section data-testid="webhooks">
      <ScreenHead title={say.title}>
        <Button
          variant="filled"
          data-testid="register-webhook"
          onClick={() => {
            begin({ step: "register" });
          }}
        >
          {say.register}
        </Button>
      </ScreenHead>
      <p className={styles.what}>
        {say.what} <a href="/api/docs">{say.docs}</a>
      </p>
      <Said>{said && doing === null && <p>{said}</p>}</Said>
      <Awaited asked={all} />
      {all.data && all.data.length > 0 && (
        <Entries label={say.listed}>
          {all.data.map((webhook) => (
            <WebhookRow
              key={webhook.id}
              tenant={tenant}
              webhook={webhook}
              onEnabled={() => {
                setSaid(say.enabled(webhook.name));
              }}
              onStep={(step) => {
                begin({ step, webhook });
              }}
            />
          ))}
        </Entries>
      )}
      {all.data?.length === 0 && (
        <Empty title={say.empty}>
          <p>{say.emptyHint}</p>
        </Empty>
      )}
      {doing?.step === "register" && (
        <RegisterWebhook
          tenant={tenant}
          onTold={(told) => {
            setSaid(say.registered(told.name));
            setDoing({ step: "tell", told });
          }}
          onClose={close}
        />
      )}
      {doing?.step === "deliveries" && <Deliveries tenant={tenant} webhook={doing.webhook} onClose={close} />}
      {doing?.step === "remove" && (
        <RemoveWebhook
          tenant={tenant}
          webhook={doing.webhook}
          onRemoved={() => {
            setSaid(say.removed(doing.webhook.name));
            close();
          }}
          onClose={close}
        />
      )}
      {doing?.step === "tell" && (
        <SecretWindow title={say.secretTitle(doing.told.name)} kept={say.secretKept} onClose={close}>
          <Notice tone="warning">{say.secretOnce}</Notice>
          <CopyField label={say.secret} value={doing.told.secret} hook="secret" begin />
        </SecretWindow>
      )}
    </section>
  );
};
