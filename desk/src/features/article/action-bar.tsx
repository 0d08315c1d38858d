import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { useWords } from "../../lib/words/use-words";
import { AskReason } from "../../ui/ask-reason";
import { Failure } from "../../ui/failure";
import { Mark } from "../../ui/mark";
import type { Article } from "./article";
import type { Backward, Forward, NextActions } from "./next-actions";
import { SaveState } from "./save-state";
import type { Saving } from "./use-saving";
import type { WorkingCopy } from "./use-working-copy";
import styles from "./action-bar.module.css";

interface Props {
  readonly article: Article | null;
  readonly actions: NextActions;
  readonly copy: WorkingCopy;
  readonly saving: Saving;
}

export const ActionBar = ({ article, actions, copy, saving }: Props) => {
  const words = useWords();
  const [asking, setAsking] = useState<Backward | null>(null);
  const busy = saving.save.isPending || saving.step.isPending;
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
      <SaveState article={article} copy={copy} saving={saving} editable={actions.write} />
      <div className={styles.actions}>
        {actions.others.map((action) => (
          <Button
            key={action}
            data-testid={action}
            disabled={busy || copy.dirty}
            title={copy.dirty ? words.actions.saveFirst : undefined}
            onClick={() => {
              saving.step.reset();
              setAsking(action);
            }}
          >
            {words.actions[action]}
          </Button>
        ))}
        {actions.write && (
          <Button
            data-testid="save"
            disabled={busy || (article !== null && !copy.dirty)}
            onClick={() => void saving.tryToSave()}
          >
            {words.save.act}
          </Button>
        )}
        {actions.main && <MainAction action={actions.main} article={article} copy={copy} saving={saving} />}
      </div>
      {asking && article && (
        <AskReason
          title={asking === "return" ? words.actions.returnTitle : words.actions.withdrawTitle}
          what={asking === "return" ? words.actions.returnWhat : words.actions.withdrawWhat}
          act={words.actions[asking]}
          busy={saving.step.isPending}
          failure={
            saving.step.isError && <Failure what={words.actions.failed[asking]} error={saving.step.error} />
          }
          onAct={(reason) => {
            void saving.go(article, asking, reason).then((done) => {
              if (done) setAsking(null);
            });
          }}
          onClose={() => {
            setAsking(null);
          }}
        />
      )}
    </div>
  );
};

interface MainProps extends Omit<Props, "actions"> {
  readonly action: Forward;
}

const MainAction = ({ action, article, copy, saving }: MainProps) => {
  const { actions } = useWords();
  const reopens = copy.dirty && action === "publish";
  const stepping = saving.step.isPending && saving.step.variables.action === action;
  return (
    <Button
      variant="filled"
      data-testid="main-action"
      data-action={action}
      disabled={saving.save.isPending || saving.step.isPending || reopens}
      title={reopens ? actions.reviseFirst : undefined}
      onClick={() => void saving.go(article, action)}
    >
      {stepping
        ? actions.doing[action]
        : copy.dirty && action !== "publish"
          ? actions.saveThen[action]
          : actions[action]}
    </Button>
  );
};
