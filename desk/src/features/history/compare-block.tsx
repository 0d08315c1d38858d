import { useWords } from "../../lib/words/use-words";
import type { BlockChange } from "./diff-api";
import { WordsOf, type Shown } from "./words-of";
import styles from "./compare.module.css";

const isIn = (block: BlockChange, shown: Shown): boolean =>
  shown === "both" || (shown === "old" ? block.from != null : block.to != null);

/** One block of a text; the margin says when it came from elsewhere. */
export const CompareBlock = ({ block, shown }: { block: BlockChange; shown: Shown }) => {
  const { compare } = useWords();
  if (!isIn(block, shown)) return <div className={styles.gap} aria-hidden="true" />;
  const { from, to } = block;
  const moved = block.moved && from != null && to != null ? (shown === "old" ? to : from) : null;
  return (
    <div className={styles.block} data-change={block.change} data-type={block.type} data-moved={block.moved}>
      {moved !== null && (
        <p className={styles.note}>
          <span aria-hidden="true">{from != null && to != null && from > to ? "↑ " : "↓ "}</span>
          {shown === "old" ? compare.movedTo(moved) : compare.movedFrom(moved)}
        </p>
      )}
      {block.form && <p className={styles.note}>{compare.form}</p>}
      <div className={styles.words}>
        <WordsOf words={block.words} shown={shown} />
        {block.words.length === 0 && <span className={styles.note}>{compare.wordless}</span>}
      </div>
    </div>
  );
};
