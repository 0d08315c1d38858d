import { shortTime } from "../../lib/dates";
import { useToldStep } from "../../lib/use-told-step";
import { useWords } from "../../lib/words/use-words";
import { Act, Entry } from "../../ui/entry";
import { Failure } from "../../ui/failure";
import { Mark, type Tone } from "../../ui/mark";
import { eventOf, type Delivery, type Webhook } from "./webhook";
import { redeliver, webhooksKey } from "./webhook-api";

interface Props {
  readonly tenant: string;
  readonly webhook: Webhook;
  readonly delivery: Delivery;
}

const tones: Record<Delivery["state"], Tone> = {
  pending: "publishing",
  delivered: "approved",
  failed: "withdrawn",
};

export const DeliveryRow = ({ tenant, webhook, delivery }: Props) => {
  const { webhooks: say, history } = useWords();
  const { id, type, at, state, tries, status, failure, nextAt } = delivery;
  const step = useToldStep(
    webhooksKey(tenant),
    () => redeliver(tenant, webhook, delivery),
    () => undefined,
  );
  return (
    <Entry
      hook="delivery"
      state={state}
      name={history.events[eventOf(type)]}
      facts={[
        shortTime(at),
        tries > 0 ? say.tries(tries) : null,
        status ? say.answered(status) : null,
        failure ? say.failures[failure] : null,
        state === "pending" && nextAt ? say.nextAt(shortTime(nextAt)) : null,
      ]}
      mark={<Mark tone={tones[state]}>{say.deliveryStates[state]}</Mark>}
      acts={
        webhook.state === "enabled" &&
        state !== "pending" && (
          <Act
            words={say.redeliver}
            of={id}
            hook="redeliver"
            busy={step.isPending}
            onAct={() => {
              step.mutate(undefined);
            }}
          />
        )
      }
    >
      {step.isError && <Failure what={say.redeliverFailed} error={step.error} />}
    </Entry>
  );
};
