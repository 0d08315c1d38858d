import { useMutation } from "@tanstack/react-query";
import { refusalCode } from "../../lib/problem";
import { useWords } from "../../lib/words/use-words";
import { AskReason } from "../../ui/ask-reason";
import { Failure } from "../../ui/failure";
import type { Opened } from "./asset";
import { retire } from "./media-api";
import { PublicUses } from "./uses";

interface Props {
  readonly asset: Opened;
  readonly onRetired: (asset: Opened) => void;
  readonly onClose: () => void;
}

/** Takes an asset out of use for a reason. Where that cannot be done because it is shown, it says where. */
export const RetireAsset = ({ asset, onRetired, onClose }: Props) => {
  const { asset: say } = useWords();
  const step = useMutation({
    mutationFn: (reason: string) => retire(asset, reason),
    onSuccess: onRetired,
  });
  return (
    <AskReason
      title={say.retireTitle}
      what={say.retireWhat}
      act={say.retire}
      busy={step.isPending}
      failure={
        step.isError && (
          <Failure what={say.retireFailed} error={step.error}>
            {refusalCode(step.error) === "MEDIA_IN_USE" && <PublicUses tenant={asset.tenant} id={asset.id} />}
          </Failure>
        )
      }
      onAct={(reason) => {
        step.mutate(reason);
      }}
      onClose={onClose}
    />
  );
};
