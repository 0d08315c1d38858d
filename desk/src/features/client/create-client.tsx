import { TextInput } from "@mantine/core";
import { useState } from "react";
import { onceKeys } from "../../lib/once";
import { faultyFields } from "../../lib/problem";
import { useToldStep } from "../../lib/use-told-step";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { FormDialog } from "../../ui/form-dialog";
import { PickRoles } from "../../ui/pick-roles";
import { rolesOfPrograms, type Told } from "./client";
import { clientsOf, create, type Wanted } from "./client-api";

interface Props {
  readonly tenant: string;
  readonly onTold: (told: Told) => void;
  readonly onClose: () => void;
}

const missingIn = ({ name, roles }: Wanted): string[] => [
  ...(name === "" ? ["name"] : []),
  ...(roles.length === 0 ? ["roles"] : []),
];

export const CreateClient = ({ tenant, onTold, onClose }: Props) => {
  const { clients: say } = useWords();
  const [wanted, setWanted] = useState<Wanted>({ name: "", roles: ["integrator"] });
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [keyOf] = useState(onceKeys);
  const step = useToldStep(
    clientsOf(tenant).queryKey,
    (asked: Wanted) => create(tenant, asked, keyOf(asked)),
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
      title={say.createTitle}
      what={<p>{say.createWhat}</p>}
      act={say.createAct}
      busy={step.isPending}
      failure={step.isError && wrong.length === 0 && <Failure what={say.createFailed} error={step.error} />}
      onAct={() => {
        const asked = { ...wanted, name: wanted.name.trim() };
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
      <PickRoles
        offered={rolesOfPrograms}
        chosen={wanted.roles}
        error={wrong.includes("roles") ? say.rolesNeeded : null}
        onChange={(roles) => {
          edit({ roles });
        }}
      />
    </FormDialog>
  );
};
