import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../../../lib/words/use-words";
import { ownArticles, type OwnArticle } from "./own-articles";
import { useTenant } from "./tenant-of-body";
import styles from "./pick-article.module.css";

const pause = 250;

/** Looks for a published article to lead to. */
export const PickArticle = ({ onPick }: { onPick: (article: OwnArticle) => void }) => {
  const { tools: words } = useWords();
  const [typed, setTyped] = useState("");
  const [asked] = useDebouncedValue(typed.trim(), pause);
  const { data } = useQuery(ownArticles(useTenant(), asked));
  return (
    <div>
      <TextInput
        type="search"
        label={words.linkSearch}
        maxLength={200}
        data-testid="link-search"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          // Enter looks; it does not set a link that nobody has chosen.
          if (event.key === "Enter") event.preventDefault();
        }}
      />
      {data && data.length > 0 && (
        <ul className={styles.found} aria-label={words.linkFound}>
          {data.map((article) => (
            <li key={article.id}>
              <button
                type="button"
                data-testid="link-found"
                onClick={() => {
                  onPick(article);
                }}
              >
                {article.title}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={styles.none}>
        {data?.length === 0 && words.linkNone}
      </p>
    </div>
  );
};
