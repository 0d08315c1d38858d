import { Button } from "@mantine/core";
import { useWords } from "../../lib/words/use-words";
import type { Props } from "./action-bar";
import { isPublic, isSettled } from "./article";
import type { Asked } from "./step-dialog";

interface MainProps extends Props {
  readonly onAsk: (step: Asked) => void;
}

/** The one step forward; its words say what will happen. */
export const MainAction = ({ article, actions, copy, saving, editable, onCorrect, onAsk }: MainProps) => {
  const words = useWords().actions;
  // What is being changed has to go through the desk again, whatever its old text was ready for.
  const reopened = editable && article !== null && isSettled(article.state) && article.state !== "withdrawn";
  const action = reopened ? "submit" : actions.main;
  if (!action) return null;
  const stepping = saving.step.isPending && saving.step.variables.step === action;
  const withSave = copy.dirty && (action === "submit" || action === "approve") ? action : null;
  return (
    <Button
      variant="filled"
      data-testid="main-action"
      data-action={action}
      disabled={saving.step.isPending || (reopened && !copy.dirty)}
      title={reopened && !copy.dirty ? words.changeFirst : undefined}
      onClick={() => {
        if (action === "correct") onCorrect();
        else if (action === "publish" && isPublic(article)) onAsk(action);
        else void saving.go(article, action);
      }}
    >
      {stepping ? words.doing[action] : withSave ? words.saveThen[withSave] : words[action]}
    </Button>
  );
};
