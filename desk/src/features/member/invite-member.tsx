import { TextInput } from "@mantine/core";
import { useState } from "react";
import { onceKeys } from "../../lib/once";
import { faultyFields } from "../../lib/problem";
import { Failure } from "../../ui/failure";
import { FormDialog } from "../../ui/form-dialog";
import { PickRoles } from "../../ui/pick-roles";
import { rolesIn } from "./member";
import { invite, type Invitation } from "./member-api";
import { useMemberStep } from "./use-member-step";
import { useMemberWords } from "./use-member-words";

interface Props {
  readonly tenant: string;
  readonly first: Invitation["roles"];
  readonly onSaid: (words: string) => void;
  readonly onClose: () => void;
}

const missingIn = ({ email, name, roles }: Invitation): string[] => [
  ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [] : ["email"]),
  ...(name === "" ? ["name"] : []),
  ...(roles.length === 0 ? ["roles"] : []),
];

/** Asks who is to be let in and as what, and says truthfully how they will sign in. */
export const InviteMember = ({ tenant, first, onSaid, onClose }: Props) => {
  const say = useMemberWords(tenant);
  const [invitation, setInvitation] = useState<Invitation>({ email: "", name: "", roles: first });
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [keyOf] = useState(onceKeys);
  const step = useMemberStep(tenant, (wanted: Invitation) => invite(tenant, wanted, keyOf(wanted)));
  const wrong = [...missing, ...faultyFields(step.error)];
  const edit = (patch: Partial<Invitation>) => {
    setInvitation({ ...invitation, ...patch });
    setMissing([]);
    step.reset();
  };
  return (
    <FormDialog
      title={say.inviteTitle}
      what={
        <>
          <p>{say.inviteWhat}</p>
          <p>{say.inviteMail}</p>
        </>
      }
      act={say.inviteAct}
      busy={step.isPending}
      failure={step.isError && wrong.length === 0 && <Failure what={say.inviteFailed} error={step.error} />}
      onAct={() => {
        const wanted = {
          ...invitation,
          email: invitation.email.trim(),
          name: invitation.name.trim(),
        };
        const lacking = missingIn(wanted);
        setMissing(lacking);
        if (lacking.length > 0) return;
        step.mutate(wanted, {
          onSuccess: () => {
            onSaid(say.invited(wanted.name));
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      <TextInput
        type="email"
        label={say.email}
        data-testid="email"
        data-autofocus
        autoComplete="off"
        maxLength={254}
        value={invitation.email}
        error={wrong.includes("email") && say.emailWrong}
        onChange={(event) => {
          edit({ email: event.currentTarget.value });
        }}
      />
      <TextInput
        label={say.name}
        data-testid="name"
        autoComplete="off"
        maxLength={200}
        value={invitation.name}
        error={wrong.includes("name") && say.nameNeeded}
        onChange={(event) => {
          edit({ name: event.currentTarget.value });
        }}
      />
      <PickRoles
        offered={rolesIn(tenant)}
        chosen={invitation.roles}
        error={wrong.includes("roles") ? say.rolesNeeded : null}
        onChange={(roles) => {
          edit({ roles });
        }}
      />
    </FormDialog>
  );
};
