import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { shortTime } from "../../lib/dates";
import { what, why } from "../../lib/happening";
import { named } from "../../lib/named";
import { shownIn } from "../../lib/shown-in";
import { useWords } from "../../lib/words/use-words";
import type { Words } from "../../lib/words/vi";
import { Awaited } from "../../ui/awaited";
import { Face } from "../../ui/face";
import { MoreRows } from "../../ui/more-rows";
import { timelinePages, type Happening, type Kept } from "./history-api";
import styles from "./history.module.css";

const roleOf = ({ role, actor }: Happening, { roles, history }: Words): string | null => {
  if (role) return named(roles, role) ? roles[role] : role;
  return actor.kind === "service" ? history.program : null;
};

interface Props {
  readonly tenant: string;
  readonly id: string;
  readonly kept?: Kept;
}

/** Who did what, when, as what and why: every event of an article or asset. */
export const Timeline = ({ tenant, id, kept = "articles" }: Props) => {
  const words = useWords();
  const list = useInfiniteQuery(timelinePages({ tenant, id, kept }));
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <Awaited asked={list} />
      {items && (
        <ol className={styles.line} data-testid="timeline">
          {items.map((item) => (
            <Entry key={`${item.commit}/${item.index}`} tenant={tenant} item={item} words={words} />
          ))}
        </ol>
      )}
      {items?.length === 0 && <p>{words.history.none}</p>}
      <MoreRows list={list} label={words.history.more} />
    </>
  );
};

interface EntryProps {
  readonly tenant: string;
  readonly item: Happening;
  readonly words: Words;
}

const Entry = ({ tenant, item, words }: EntryProps) => {
  const role = roleOf(item, words);
  const said = why(item, words);
  const article = shownIn(item.article);
  return (
    <li data-type={item.type}>
      <Face name={item.actor.name} />
      <div>
        <p className={styles.what}>
          {what(item, words)}
          {item.revision != null && <span> · {words.board.revision(item.revision)}</span>}
        </p>
        <p className={styles.who}>
          {item.actor.name}
          {role && `, ${role}`}
        </p>
        {article && (
          <p className={styles.compare}>
            <Link to={`/${tenant}/articles/${article}`}>{words.history.article}</Link>
          </p>
        )}
        {said && <p className={styles.why}>{said}</p>}
        <div className={styles.when}>
          <time dateTime={item.at.toISOString()}>{shortTime(item.at)}</time>
          <span title={words.history.commitHint}>{words.history.commit(item.commit)}</span>
          <Cause item={item} />
        </div>
      </div>
    </li>
  );
};

/** What asked for it: the command, and the request or event that it belongs to. */
const Cause = ({ item }: { item: Happening }) => {
  const { history } = useWords();
  const known = [
    [history.command, item.command],
    [history.correlation, item.correlation],
    [history.cause, item.cause],
  ].filter((pair): pair is [string, string] => Boolean(pair[1]));
  if (known.length === 0) return null;
  return (
    <details className={styles.cause}>
      <summary>{history.causes}</summary>
      <dl>
        {known.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
