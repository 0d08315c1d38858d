import { useState } from "react";
import type { Role } from "../../lib/session";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { FormDialog } from "../../ui/form-dialog";
import { Notice } from "../../ui/notice";
import { PickRoles } from "../../ui/pick-roles";
import { manages, rolesIn, type Member } from "./member";
import { giveRoles } from "./member-api";
import { useMemberStep } from "./use-member-step";
import { useMemberWords } from "./use-member-words";

interface Props {
  readonly tenant: string;
  /** As it is known now: when somebody else was faster it is theirs, and this person decides anew. */
  readonly member: Member;
  readonly name: string;
  readonly self: boolean;
  readonly onSaid: (words: string) => void;
  readonly onClose: () => void;
}

export const ChangeRoles = ({ tenant, member, name, self, onSaid, onClose }: Props) => {
  const { roles: named } = useWords();
  const say = useMemberWords(tenant);
  const [roles, setRoles] = useState<readonly Role[]>(member.roles);
  const [missing, setMissing] = useState(false);
  const step = useMemberStep(tenant, () => giveRoles(tenant, member, roles));
  const dethroned = self && manages(member.roles) && !manages(roles);
  return (
    <FormDialog
      title={say.rolesTitle(name)}
      what={
        <>
          <p>{say.rolesNow(member.roles.map((role) => named[role]).join(", "))}</p>
          <p>{say.rolesWhat}</p>
        </>
      }
      act={say.rolesAct}
      busy={step.isPending}
      failure={
        <>
          {dethroned && <Notice tone="warning">{say.yourself}</Notice>}
          {step.isError && <Failure what={say.rolesFailed} error={step.error} />}
        </>
      }
      onAct={() => {
        setMissing(roles.length === 0);
        if (roles.length === 0) return;
        step.mutate(undefined, {
          onSuccess: () => {
            onSaid(say.rolesChanged(name));
            onClose();
          },
        });
      }}
      onClose={onClose}
    >
      <PickRoles
        offered={rolesIn(tenant)}
        chosen={roles}
        error={missing ? say.rolesNeeded : null}
        onChange={(chosen) => {
          setRoles(chosen);
          setMissing(false);
          step.reset();
        }}
      />
    </FormDialog>
  );
};
