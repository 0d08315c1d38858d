import { Unreachable } from "../../lib/problem";
import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import type { Article } from "./article";
import type { Saving } from "./use-saving";
import type { WorkingCopy } from "./use-working-copy";
import styles from "./action-bar.module.css";

interface Props {
  readonly article: Article | null;
  readonly copy: WorkingCopy;
  readonly saving: Saving;
  readonly editable: boolean;
}

/** Says where the words on the screen are: here only, on their way, or stored. */
export const SaveState = ({ article, copy, saving, editable }: Props) => {
  const { save } = useWords();
  if (!editable) return <span className={styles.saved} />;
  const said = () => {
    if (saving.save.isPending) return save.saving;
    if (copy.dirty && saving.save.isError)
      return saving.save.error instanceof Unreachable && copy.held ? save.offline : save.failed;
    if (copy.dirty) return save.unsaved;
    // An article says when it changed last, which need not have been a save.
    if (saving.savedAt) return save.saved(shortTime(saving.savedAt));
    return article ? save.nothing : save.never;
  };
  return (
    <span className={styles.saved} role="status" data-testid="save-state" data-unsaved={copy.dirty}>
      {said()}
    </span>
  );
};
