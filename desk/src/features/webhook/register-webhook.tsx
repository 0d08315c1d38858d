import { TextInput } from "@mantine/core";
import { useState } from "react";
import { onceKeys } from "../../lib/once";
import { faultyFields } from "../../lib/problem";
import { useToldStep } from "../../lib/use-told-step";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { FormDialog } from "../../ui/form-dialog";
import { PickSeveral } from "../../ui/pick-several";
import { eventOf, FactType, type Told } from "./webhook";
import { register, type Wanted, webhooksKey } from "./webhook-api";

interface Props {
  readonly tenant: string;
  readonly onTold: (told: Told) => void;
  readonly onClose: () => void;
}

const usual: Wanted = {
  name: "",
  url: "",
  types: ["vn.annals.article.ArticlePublished", "vn.annals.article.ArticleWithdrawn"],
};

const missingIn = ({ name, url, types }: Wanted): string[] => [
  ...(name === "" ? ["name"] : []),
  ...(url === "" ? ["url"] : []),
  ...(types.length === 0 ? ["types"] : []),
];

export const RegisterWebhook = ({ tenant, onTold, onClose }: Props) => {
  const { webhooks: say, history } = useWords();
  const [wanted, setWanted] = useState(usual);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [keyOf] = useState(onceKeys);
  const step = useToldStep(
    webhooksKey(tenant),
    (asked: Wanted) => register(tenant, asked, keyOf(asked)),
    onTold,
  );
  const wrong = [...missing, ...faultyFields(step.error)];
  const edit = (patch: Partial<Wanted>) => {
    setWanted({ ...wanted, ...patch });
    setMissing([]);
    step.reset();
  };
  return (
    <FormDialog
      title={say.registerTitle}
      what={<p>{say.registerWhat}</p>}
      act={say.registerAct}
      busy={step.isPending}
      failure={step.isError && wrong.length === 0 && <Failure what={say.registerFailed} error={step.error} />}
      onAct={() => {
        const asked = { ...wanted, name: wanted.name.trim(), url: wanted.url.trim() };
        const lacking = missingIn(asked);
        setMissing(lacking);
        if (lacking.length === 0) step.mutate(asked);
      }}
      onClose={onClose}
    >
      <TextInput
        label={say.name}
        placeholder={say.nameHint}
        data-testid="name"
        data-autofocus
        autoComplete="off"
        maxLength={100}
        value={wanted.name}
        error={wrong.includes("name") && say.nameNeeded}
        onChange={(event) => {
          edit({ name: event.currentTarget.value });
        }}
      />
      <TextInput
        label={say.url}
        placeholder="https://"
        inputMode="url"
        data-testid="url"
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        value={wanted.url}
        error={wrong.includes("url") && say.urlNeeded}
        onChange={(event) => {
          edit({ url: event.currentTarget.value });
        }}
      />
      <PickSeveral
        legend={say.types}
        hook="type"
        choices={FactType.options.map((type) => ({ value: type, label: history.events[eventOf(type)] }))}
        chosen={wanted.types}
        error={wrong.includes("types") ? say.typesNeeded : null}
        onChange={(types) => {
          edit({ types });
        }}
      />
    </FormDialog>
  );
};
