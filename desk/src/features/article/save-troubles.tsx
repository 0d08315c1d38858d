import { Button } from "@mantine/core";
import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { Notice } from "../../ui/notice";
import type { Article } from "./article";
import { faultOf } from "./content";
import type { Saving } from "./use-saving";
import type { WorkingCopy } from "./use-working-copy";

interface Props {
  readonly article: Article | null;
  readonly copy: WorkingCopy;
  readonly saving: Saving;
}

/** Everything that stands between the words on the screen and the ledger, said above the words. */
export const SaveTroubles = ({ article, copy, saving }: Props) => {
  const words = useWords();
  const newer = article && copy.base !== null && article.revision > copy.base ? article : null;
  const { step, save, fault } = saving;
  const asked = step.variables?.action;
  const inDialog = asked === "return" || asked === "withdraw";
  return (
    <>
      {fault !== null && fault === faultOf(copy.content) && (
        <Notice tone="failure" title={words.article[fault]} />
      )}
      {save.isError && copy.dirty && !saving.stale && (
        <Failure what={words.save.failed} error={save.error}>
          {words.save.keptHere}
        </Failure>
      )}
      {step.isError && asked && !inDialog && (
        <Failure what={words.actions.failed[asked]} error={step.error} />
      )}
      {newer && (
        <Notice
          tone="warning"
          actions={
            <Button
              onClick={() => {
                saving.setStale(true);
              }}
            >
              {words.save.compare}
            </Button>
          }
        >
          {words.save.newer(newer.revision, newer.updatedBy.name, shortTime(newer.updatedAt))}
        </Notice>
      )}
    </>
  );
};
