import { useWords } from "../../lib/words/use-words";
import type { Word } from "./diff-api";
import styles from "./compare.module.css";

/** Which of the two texts is shown; `both` writes one into the other. */
export type Shown = "old" | "new" | "both";

const wanted = (shown: Shown) => (word: Word) =>
  shown === "both" || word.change === "same" || word.change === (shown === "old" ? "removed" : "added");

/** Words that came are underlined, words that went are struck: told apart without colour, and by a screen reader too. */
export const WordsOf = ({ words, shown }: { words: readonly Word[]; shown: Shown }) => {
  const { compare } = useWords();
  return words.filter(wanted(shown)).map(({ change, text }, at) => {
    if (change === "added")
      return (
        <ins key={at} className={styles.added}>
          <span className={styles.spoken}>{compare.added}</span>
          {text}
        </ins>
      );
    if (change === "removed")
      return (
        <del key={at} className={styles.removed}>
          <span className={styles.spoken}>{compare.removed}</span>
          {text}
        </del>
      );
    return <span key={at}>{text}</span>;
  });
};
