import { useWords } from "../../lib/words/use-words";
import styles from "./audit.module.css";

interface Props {
  readonly commit: number;
  /** Null where none can be opened. */
  readonly onOpen: ((commit: number) => void) | null;
  readonly hook: string;
}

/** Where something stands in the ledger, and the way there. */
export const CommitNumber = ({ commit, onOpen, hook }: Props) => {
  const { audit, history } = useWords();
  if (!onOpen) return <span>{history.commit(commit)}</span>;
  return (
    <button
      type="button"
      className={styles.act}
      aria-label={audit.open(commit)}
      data-testid={hook}
      onClick={() => {
        onOpen(commit);
      }}
    >
      {history.commit(commit)}
    </button>
  );
};
