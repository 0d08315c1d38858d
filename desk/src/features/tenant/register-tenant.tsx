import { TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { onceKeys } from "../../lib/once";
import { faultyFields, refusalCode } from "../../lib/problem";
import { explain } from "../../lib/refusals";
import { useSpeech } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { FormDialog } from "../../ui/form-dialog";
import { blank, isOfAField, lackingIn, registrationOf, slugIn, type Draft } from "./registration";
import { TenantFields } from "./tenant-fields";
import { allTenants, register, type Registration, type Tenant } from "./tenant-api";

interface Props {
  readonly onRegistered: (tenant: Tenant) => void;
  readonly onClose: () => void;
}

/** What is refused about the short name is said at the short name. */
const aboutSlug = ["TENANT_SLUG_RESERVED", "TENANT_EXISTS"];

export const RegisterTenant = ({ onRegistered, onClose }: Props) => {
  const { language, words } = useSpeech();
  const { platform: say } = words;
  const client = useQueryClient();
  const [draft, setDraft] = useState(blank);
  const [lacking, setLacking] = useState<readonly string[]>([]);
  const [keyOf] = useState(onceKeys);
  const step = useMutation({
    mutationFn: (registration: Registration) => register(registration, keyOf(registration)),
    onSuccess: (tenant) => {
      void client.invalidateQueries({ queryKey: allTenants().queryKey });
      onRegistered(tenant);
    },
  });
  const taken = aboutSlug.includes(refusalCode(step.error) ?? "");
  const wrong = [...lacking, ...faultyFields(step.error)];
  const edit = (patch: Partial<Draft>) => {
    setDraft({ ...draft, ...patch });
    setLacking([]);
    step.reset();
  };
  const slugError = wrong.includes("slug")
    ? say.slugWrong
    : taken && explain(step.error, language, words).sentence;
  return (
    <FormDialog
      title={say.registerTitle}
      what={<p>{say.registerWhat}</p>}
      act={say.registerAct}
      busy={step.isPending}
      failure={
        step.isError &&
        !taken &&
        !isOfAField(step.error) && <Failure what={say.registerFailed} error={step.error} />
      }
      onAct={() => {
        const registration = registrationOf(draft);
        const found = lackingIn(registration);
        setLacking(found);
        if (found.length === 0) step.mutate(registration);
      }}
      onClose={onClose}
    >
      <TenantFields telling={draft} lacking={lacking} error={step.error} onEdit={edit}>
        <TextInput
          label={say.slug}
          description={say.slugHint(slugIn(draft) || "…")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          data-testid="slug"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          value={slugIn(draft)}
          error={slugError}
          onChange={(event) => {
            edit({ slug: event.currentTarget.value });
          }}
        />
      </TenantFields>
    </FormDialog>
  );
};
