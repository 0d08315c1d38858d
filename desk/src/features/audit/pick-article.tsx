import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../../lib/words/use-words";
import { articlesLike } from "./deeds-api";
import styles from "./audit.module.css";

interface Props {
  readonly tenant: string;
  readonly picked: string | null;
  /** With nothing when the one that was picked is let go. */
  readonly onPick: (article: string) => void;
}

/** Finds an article by words of its title. */
export const PickArticle = ({ tenant, picked, onPick }: Props) => {
  const { audit: say } = useWords();
  const [typed, setTyped] = useState("");
  const [words] = useDebouncedValue(typed.trim(), 300);
  const found = useQuery(articlesLike(tenant, words)).data?.items;
  if (picked)
    return (
      <Button
        className={styles.picked ?? ""}
        data-testid="article-picked"
        onClick={() => {
          onPick("");
        }}
      >
        {say.articleShown} ×
      </Button>
    );
  return (
    <div className={styles.pick}>
      <TextInput
        type="search"
        label={say.article}
        placeholder={say.articleHint}
        maxLength={200}
        data-testid="filter-article"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      {words !== "" && found && (
        <ul className={styles.found} aria-label={say.articleFound}>
          {found.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.act}
                data-testid="article-found"
                onClick={() => {
                  setTyped("");
                  onPick(id);
                }}
              >
                {title}
              </button>
            </li>
          ))}
          {found.length === 0 && <li>{say.articleNone}</li>}
        </ul>
      )}
    </div>
  );
};
