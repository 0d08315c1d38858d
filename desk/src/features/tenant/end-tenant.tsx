import { useMutation } from "@tanstack/react-query";
import { useWords } from "../../lib/words/use-words";
import { AskReason } from "../../ui/ask-reason";
import { Failure } from "../../ui/failure";
import { close, suspend, type Tenant } from "./tenant-api";

/** For a while, or for good. */
export type Ending = "suspend" | "close";

interface Props {
  readonly ending: Ending;
  readonly tenant: Tenant;
  readonly onEnded: (tenant: Tenant, words: string) => void;
  readonly onClose: () => void;
}

export const EndTenant = ({ ending, tenant, onEnded, onClose }: Props) => {
  const { platform: say } = useWords();
  const suspending = ending === "suspend";
  const step = useMutation({
    mutationFn: (reason: string) => (suspending ? suspend : close)(tenant.slug, reason),
    onSuccess: (now) => {
      onEnded(now, suspending ? say.suspended : say.closed);
    },
  });
  return (
    <AskReason
      title={(suspending ? say.suspendTitle : say.closeTitle)(tenant.name)}
      what={suspending ? say.suspendWhat : say.closeWhat}
      act={suspending ? say.suspend : say.close}
      longest={1000}
      busy={step.isPending}
      failure={
        step.isError && <Failure what={suspending ? say.suspendFailed : say.closeFailed} error={step.error} />
      }
      onAct={(reason) => {
        step.mutate(reason);
      }}
      onClose={onClose}
    />
  );
};
