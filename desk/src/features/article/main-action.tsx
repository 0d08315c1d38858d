import { useWords } from "../../lib/words/use-words";
import type { Props } from "./action-bar";
import { isPublic, isSettled } from "./article";
import { StepButton } from "./step-button";
import type { Asked } from "./step-dialog";
import { useJustChanged } from "./use-just-changed";

interface MainProps extends Props {
  readonly onAsk: (step: Asked) => void;
}

/** The one step forward; its words say what will happen. */
export const MainAction = ({ article, actions, copy, saving, editable, onCorrect, onAsk }: MainProps) => {
  const words = useWords().actions;
  // What is being changed has to go through the desk again, whatever its old text was ready for.
  const reopened = editable && article !== null && isSettled(article.state) && article.state !== "withdrawn";
  const action = reopened ? "submit" : actions.main;
  const justChanged = useJustChanged(action ?? "");
  if (!action) return null;
  const stepping = saving.step.isPending && saving.step.variables.step === action;
  const withSave = copy.dirty && (action === "submit" || action === "approve") ? action : null;
  return (
    <StepButton
      variant="filled"
      data-testid="main-action"
      data-action={action}
      held={saving.step.isPending || justChanged}
      disabled={reopened && !copy.dirty}
      title={reopened && !copy.dirty ? words.changeFirst : undefined}
      onClick={() => {
        if (action === "correct") onCorrect();
        else if (action === "publish" && isPublic(article)) onAsk(action);
        else void saving.go(article, action);
      }}
    >
      {stepping ? words.doing[action] : withSave ? words.saveThen[withSave] : words[action]}
    </StepButton>
  );
};
