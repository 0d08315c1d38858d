import { Failure } from "../../ui/failure";
import { FormDialog } from "../../ui/form-dialog";
import { Notice } from "../../ui/notice";
import type { Member } from "./member";
import { disable, dismiss } from "./member-api";
import { useMemberStep } from "./use-member-step";
import { useMemberWords } from "./use-member-words";

interface Props {
  readonly tenant: string;
  readonly member: Member;
  readonly name: string;
  readonly self: boolean;
  readonly how: "disable" | "remove";
  readonly onSaid: (words: string) => void;
  readonly onClose: () => void;
}

/** Makes sure before somebody is signed out: for a while, or for good. */
export const EndMember = ({ tenant, member, name, self, how, onSaid, onClose }: Props) => {
  const say = useMemberWords(tenant);
  const away = how === "remove";
  const step = useMemberStep(tenant, () => (away ? dismiss : disable)(tenant, member));
  return (
    <FormDialog
      title={away ? say.removeTitle(name) : say.disableTitle(name)}
      what={
        <>
          <p>{away ? say.removeWhat : say.disableWhat}</p>
          {self && <Notice tone="warning">{say.yourself}</Notice>}
        </>
      }
      act={say[how]}
      busy={step.isPending}
      failure={
        step.isError && <Failure what={away ? say.removeFailed : say.disableFailed} error={step.error} />
      }
      onAct={() => {
        step.mutate(undefined, {
          onSuccess: () => {
            onSaid(away ? say.removed(name) : say.disabled(name));
            onClose();
          },
        });
      }}
      onClose={onClose}
    />
  );
};
