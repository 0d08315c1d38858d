import { useWords } from "../../lib/words/use-words";
import { AskReason } from "../../ui/ask-reason";
import { Failure } from "../../ui/failure";
import type { Article } from "./article";
import type { StepWords } from "./article-api";
import { CorrectionDialog } from "./correction-dialog";
import { needsReason, type Beside, type Rare } from "./next-actions";
import { ScheduleDialog } from "./schedule-dialog";
import type { Saving } from "./use-saving";

export type Asked = Beside | Rare | "publish";

interface Props {
  readonly step: Asked;
  readonly article: Article;
  readonly saving: Saving;
  readonly onClose: () => void;
}

/** Asks for what a step needs: a reason, times, or what was corrected. A refusal is shown in the same place. */
export const StepDialog = ({ step, article, saving, onClose }: Props) => {
  const words = useWords().actions;
  if (step === "correct") return null;
  const busy = saving.step.isPending;
  const failure = saving.step.isError && saving.step.variables.step === step && (
    <Failure what={words.failed[step]} error={saving.step.error} />
  );
  const act = (given: StepWords) => {
    void saving.go(article, step, given).then((done) => {
      if (done) onClose();
    });
  };
  if (step === "schedule") {
    return (
      <ScheduleDialog
        article={article}
        busy={busy}
        failure={failure}
        onAct={act}
        onChange={saving.step.reset}
        onClose={onClose}
      />
    );
  }
  if (step === "publish") {
    return (
      <CorrectionDialog
        busy={busy}
        failure={failure}
        onAct={(note) => {
          act(note === "" ? {} : { note });
        }}
        onClose={onClose}
      />
    );
  }
  if (!needsReason(step)) return null;
  return (
    <AskReason
      title={words.asking[step].title}
      what={words.asking[step].what}
      act={words[step]}
      busy={busy}
      failure={failure}
      onAct={(reason) => {
        act({ reason });
      }}
      onClose={onClose}
    />
  );
};
