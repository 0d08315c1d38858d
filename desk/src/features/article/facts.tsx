import { dateTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { publicAddress, type Article } from "./article";
import { Reason } from "./reason";
import styles from "./facts.module.css";

interface Props {
  readonly article: Article | null;
  /** Whether the one step forward is this person's. */
  readonly acts: boolean;
}

/** What is known about the article, and where the public reads it. */
export const Facts = ({ article, acts }: Props) => {
  const words = useWords();
  if (!article) return null;
  const address = publicAddress(article);
  const lag =
    article.liveRevision != null && article.liveRevision !== article.revision ? article.liveRevision : null;
  return (
    <section className={styles.facts}>
      <h2>{words.article.stateTitle}</h2>
      <Reason article={article} />
      {lag !== null && <p>{words.article.liveBeside(lag)}</p>}
      {article.overdue && (
        <p className={styles.reason} role="alert">
          {words.schedule.overdue}
        </p>
      )}
      {(article.state === "review" || article.state === "approved") && (
        <p>{(acts ? words.actions.waitsForYou : words.actions.waits)[article.state]}</p>
      )}
      <dl>
        <dt>{words.article.revision}</dt>
        <dd>{article.revision}</dd>
        <dt>{words.article.createdBy}</dt>
        <dd>
          <span>{article.createdBy.name}</span>
          <time dateTime={article.createdAt.toISOString()}>{dateTime(article.createdAt)}</time>
        </dd>
        <dt>{words.article.lastChange}</dt>
        <dd>
          <span>{article.updatedBy.name}</span>
          <time dateTime={article.updatedAt.toISOString()}>{dateTime(article.updatedAt)}</time>
        </dd>
        <Time term={words.schedule.publishAt} at={article.publishAt} hook="publish-at" />
        <Time term={words.schedule.withdrawAt} at={article.withdrawAt} hook="withdraw-at" />
        <Time term={words.article.publishedAt} at={article.publishedAt} hook="published-at" />
      </dl>
      {address && (
        <a href={address} target="_blank" rel="noopener" data-testid="public-link">
          {words.article.publicLink} <span aria-hidden="true">↗</span>
        </a>
      )}
    </section>
  );
};

const Time = ({ term, at, hook }: { term: string; at: Date | null | undefined; hook: string }) =>
  at ? (
    <>
      <dt>{term}</dt>
      <dd data-testid={hook}>
        <time dateTime={at.toISOString()}>{dateTime(at)}</time>
      </dd>
    </>
  ) : null;
