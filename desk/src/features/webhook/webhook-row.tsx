import { shortTime } from "../../lib/dates";
import { useToldStep } from "../../lib/use-told-step";
import { useWords } from "../../lib/words/use-words";
import { Act, Entry } from "../../ui/entry";
import { Failure } from "../../ui/failure";
import { Mark } from "../../ui/mark";
import { eventOf, type Webhook } from "./webhook";
import { enable, webhooksKey } from "./webhook-api";

interface Props {
  readonly tenant: string;
  readonly webhook: Webhook;
  readonly onEnabled: () => void;
  readonly onStep: (step: "deliveries" | "rotate" | "remove") => void;
}

export const WebhookRow = ({ tenant, webhook, onEnabled, onStep }: Props) => {
  const { webhooks: say, history } = useWords();
  const { name, url, types, state, cause, createdAt, disabledAt, rotatedAt } = webhook;
  const step = useToldStep(webhooksKey(tenant), () => enable(tenant, webhook), onEnabled);
  return (
    <Entry
      hook="webhook"
      state={state}
      name={name}
      facts={[
        <code key="url">{url}</code>,
        types.map((type) => history.events[eventOf(type)]).join(", "),
        say.createdAt(shortTime(createdAt)),
        rotatedAt ? say.rotatedAt(shortTime(rotatedAt)) : null,
        disabledAt && cause ? say.disabledAt(shortTime(disabledAt), say.causes[cause]) : null,
      ]}
      mark={<Mark tone={state === "enabled" ? "approved" : "withdrawn"}>{say.states[state]}</Mark>}
      acts={
        <>
          {state === "disabled" && (
            <Act
              words={say.enable}
              of={name}
              hook="enable"
              busy={step.isPending}
              onAct={() => {
                step.mutate(undefined);
              }}
            />
          )}
          <Act
            words={say.deliveries}
            of={name}
            hook="deliveries"
            onAct={() => {
              onStep("deliveries");
            }}
          />
          <Act
            words={say.rotate}
            of={name}
            hook="rotate"
            onAct={() => {
              onStep("rotate");
            }}
          />
          <Act
            words={say.remove}
            of={name}
            hook="remove"
            onAct={() => {
              onStep("remove");
            }}
          />
        </>
      }
    >
      {step.isError && <Failure what={say.enableFailed} error={step.error} />}
    </Entry>
  );
};
