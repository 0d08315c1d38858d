import { useQuery } from "@tanstack/react-query";
import { dateTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import type { Article } from "./article";
import { returnOf } from "./article-api";
import styles from "./facts.module.css";

/** Why the article stands where it stands; of a draft that came back also who sent it. */
export const Reason = ({ article }: { article: Article }) => {
  const words = useWords().article;
  const returned = useQuery(returnOf(article)).data;
  if (!article.reason) return null;
  return (
    <div className={styles.reason} data-testid="why">
      <p>
        <strong>{returned ? words.returned : words.reason}: </strong>
        {article.reason}
      </p>
      {returned && (
        <p>
          {returned.actor.name}, <time dateTime={returned.at.toISOString()}>{dateTime(returned.at)}</time>
        </p>
      )}
    </div>
  );
};

/** A draft that came back looks like any other: said beside its state. */
export const ReturnedMark = ({ article }: { article: Article }) => {
  const words = useWords().article;
  return useQuery(returnOf(article)).data ? <strong data-testid="returned">{words.returned}</strong> : null;
};
