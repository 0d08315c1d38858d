import { named } from "../../lib/named";
import { useWords } from "../../lib/words/use-words";
import type { Words } from "../../lib/words/vi";
import type { BlockChange } from "./diff-api";
import { WordsOf, type Shown } from "./words-of";
import styles from "./compare.module.css";

const isIn = (block: BlockChange, shown: Shown): boolean =>
  shown === "both" || (shown === "old" ? block.from != null : block.to != null);

/** What changed beside the words; each side tells what the block is on the other. */
const formOf = ({ type, was }: BlockChange, shown: Shown, compare: Words["compare"]): string => {
  const { kinds } = compare;
  if (was == null || !named(kinds, was) || !named(kinds, type)) return compare.form;
  return shown === "old" ? compare.became(kinds[type]) : compare.was(kinds[was]);
};

/** One block of a text; the margin says when it came from elsewhere. */
export const CompareBlock = ({ block, shown }: { block: BlockChange; shown: Shown }) => {
  const { compare } = useWords();
  if (!isIn(block, shown)) return <div className={styles.gap} aria-hidden="true" />;
  const { from, to } = block;
  const moved = block.moved && from != null && to != null ? (shown === "old" ? to : from) : null;
  const type = (shown === "old" ? block.was : null) ?? block.type;
  return (
    <div className={styles.block} data-change={block.change} data-type={type} data-moved={block.moved}>
      {moved !== null && (
        <p className={styles.note}>
          <span aria-hidden="true">{from != null && to != null && from > to ? "↑ " : "↓ "}</span>
          {shown === "old" ? compare.movedTo(moved) : compare.movedFrom(moved)}
        </p>
      )}
      {block.form && <p className={styles.note}>{formOf(block, shown, compare)}</p>}
      <div className={styles.words}>
        <WordsOf words={block.words} shown={shown} />
        {block.words.length === 0 && <span className={styles.note}>{compare.wordless}</span>}
      </div>
    </div>
  );
};
