import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { useWords } from "../../lib/words/use-words";
import { Mark } from "../../ui/mark";
import type { Article } from "./article";
import { MainAction } from "./main-action";
import { PreviewButton } from "./preview-button";
import type { NextActions } from "./next-actions";
import { RareActions } from "./rare-actions";
import { ReturnedMark } from "./reason";
import { SaveState } from "./save-state";
import { StepButton } from "./step-button";
import { StepDialog, type Asked } from "./step-dialog";
import { useJustChanged } from "./use-just-changed";
import type { Saving } from "./use-saving";
import type { WorkingCopy } from "./use-working-copy";
import styles from "./action-bar.module.css";

export interface Props {
  readonly article: Article | null;
  readonly actions: NextActions;
  readonly copy: WorkingCopy;
  readonly saving: Saving;
  readonly editable: boolean;
  /** The person means to change a text that stands. */
  readonly onCorrect: () => void;
}

export const ActionBar = ({ article, actions, copy, saving, editable, onCorrect }: Props) => {
  const words = useWords();
  const [asking, setAsking] = useState<Asked | null>(null);
  const busy = saving.save.isPending || saving.step.isPending;
  const unfinished = copy.dirty || article?.save != null;
  const ask = (step: Asked) => {
    saving.step.reset();
    if (step === "correct") onCorrect();
    else if (step === "unschedule" && article) void saving.go(article, step);
    else setAsking(step);
  };
  const beside = actions.beside.filter((step) => step !== "correct" || !editable);
  const justChanged = useJustChanged([...beside, ...actions.rare].join());
  return (
    <div className={styles.bar} role="group" aria-label={words.actions.label}>
      <Link to=".." relative="path" className={styles.back}>
        <span aria-hidden="true">‹ </span>
        {words.board.title}
      </Link>
      {article && (
        <Mark tone={article.state} hook="state">
          {words.states[article.state]}
        </Mark>
      )}
      {article && <ReturnedMark article={article} />}
      <SaveState article={article} copy={copy} saving={saving} editable={editable} />
      <div className={styles.actions}>
        {actions.rare.length > 0 && (
          <RareActions steps={actions.rare} disabled={busy || copy.dirty} held={justChanged} onAsk={ask} />
        )}
        {article && actions.preview && <PreviewButton article={article} copy={copy} saving={saving} />}
        {beside.map((step) => (
          <StepButton
            key={step}
            data-testid={step}
            held={justChanged}
            disabled={busy || copy.dirty}
            title={copy.dirty ? words.actions.saveFirst : undefined}
            onClick={() => {
              ask(step);
            }}
          >
            {words.actions[step]}
          </StepButton>
        ))}
        {editable && (
          <Button
            data-testid="save"
            disabled={saving.step.isPending || (article !== null && !unfinished)}
            onClick={() => void saving.tryToSave()}
          >
            {words.save.act}
          </Button>
        )}
        <MainAction
          article={article}
          actions={actions}
          copy={copy}
          saving={saving}
          editable={editable}
          onCorrect={onCorrect}
          onAsk={ask}
        />
      </div>
      {asking && article && (
        <StepDialog
          step={asking}
          article={article}
          saving={saving}
          onClose={() => {
            setAsking(null);
          }}
        />
      )}
    </div>
  );
};
