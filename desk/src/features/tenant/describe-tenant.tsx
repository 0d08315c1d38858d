import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { FormDialog } from "../../ui/form-dialog";
import { descriptionOf, isOfAField, tellingOf } from "./registration";
import { describe, type Description, type Tenant } from "./tenant-api";
import { TenantFields } from "./tenant-fields";

interface Props {
  readonly tenant: Tenant;
  readonly onDescribed: (tenant: Tenant) => void;
  readonly onClose: () => void;
}

export const DescribeTenant = ({ tenant, onDescribed, onClose }: Props) => {
  const { platform: say } = useWords();
  const [telling, setTelling] = useState(() => tellingOf(tenant));
  const [lacking, setLacking] = useState<readonly string[]>([]);
  const step = useMutation({
    mutationFn: (description: Description) => describe(tenant.slug, description),
    onSuccess: onDescribed,
  });
  return (
    <FormDialog
      title={say.describeTitle}
      what={<p>{say.describeWhat}</p>}
      act={say.describeAct}
      busy={step.isPending}
      failure={
        step.isError && !isOfAField(step.error) && <Failure what={say.describeFailed} error={step.error} />
      }
      onAct={() => {
        const description = descriptionOf(telling);
        setLacking(description.name === "" ? ["name"] : []);
        if (description.name !== "") step.mutate(description);
      }}
      onClose={onClose}
    >
      <TenantFields
        telling={telling}
        lacking={lacking}
        error={step.error}
        onEdit={(patch) => {
          setTelling({ ...telling, ...patch });
          setLacking([]);
          step.reset();
        }}
      />
    </FormDialog>
  );
};
