import { Button } from "@mantine/core";
import { Unreachable } from "../../lib/problem";
import { useWords } from "../../lib/words/use-words";
import type { Words } from "../../lib/words/vi";
import { Failure } from "../../ui/failure";
import { Notice } from "../../ui/notice";
import { isNewer, isPublic, type Article } from "./article";
import { faultOf } from "./content";
import { needsReason, type Step } from "./next-actions";
import { overtaken, type Saving } from "./use-saving";
import type { WorkingCopy } from "./use-working-copy";
import { WrittenBy } from "./written-by";

interface Props {
  readonly article: Article | null;
  readonly copy: WorkingCopy;
  readonly saving: Saving;
}

const inDialog = (article: Article | null, step: Step): boolean =>
  step === "schedule" ||
  (step === "publish" && isPublic(article)) ||
  ((step === "return" || step === "withdraw" || step === "archive") && needsReason(step));

const whereKept = ({ held }: WorkingCopy, error: unknown, { save }: Words): string => {
  if (!held) return save.onScreenOnly;
  return error instanceof Unreachable ? save.keptUntilOnline : save.keptHere;
};

/** Everything that stands between the words on the screen and the ledger, said above the words. */
export const SaveTroubles = ({ article, copy, saving }: Props) => {
  const words = useWords();
  const { step, save, fault } = saving;
  const newer = article && copy.base !== null && isNewer(article, copy.base) && copy.dirty ? article : null;
  const behind = copy.dirty && overtaken(save.error);
  const asked = step.variables?.step;
  const compare = (
    <Button
      data-testid="compare"
      onClick={() => {
        saving.setStale(true);
      }}
    >
      {words.save.compare}
    </Button>
  );
  return (
    <>
      {fault !== null && fault === faultOf(copy.content) && (
        <Notice tone="failure" title={words.article[fault]} />
      )}
      {save.isError && copy.dirty && !saving.stale && !behind && (
        <Failure what={words.save.failed} error={save.error}>
          {whereKept(copy, save.error, words)}
        </Failure>
      )}
      {step.isError && asked && !inDialog(article, asked) && (
        <Failure what={words.actions.failed[asked]} error={step.error} />
      )}
      {(newer ?? behind) && (
        <Notice tone="warning" actions={compare}>
          {newer ? (
            <WrittenBy article={newer} said={words.save.newer} before={words.save.overtaken} />
          ) : (
            words.save.overtaken
          )}
        </Notice>
      )}
    </>
  );
};
