import { TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { useWords } from "../../lib/words/use-words";
import styles from "./board.module.css";

const pause = 300;

interface Props {
  readonly asked: string;
  readonly onAsk: (words: string) => void;
}

export const BoardSearch = ({ asked, onAsk }: Props) => {
  const { board } = useWords();
  const [typed, setTyped] = useState(asked);
  useEffect(() => {
    if (typed.trim() === asked) return;
    const timer = setTimeout(() => {
      onAsk(typed.trim());
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, asked, onAsk]);
  return (
    <TextInput
      type="search"
      className={styles.search}
      aria-label={board.search}
      placeholder={board.search}
      data-testid="search"
      data-search
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
      }}
    />
  );
};
