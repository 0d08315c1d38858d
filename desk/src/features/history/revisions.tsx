import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { Awaited } from "../../ui/awaited";
import { Face } from "../../ui/face";
import { Mark } from "../../ui/mark";
import { MoreRows } from "../../ui/more-rows";
import { revisionPages } from "./history-api";
import styles from "./history.module.css";

interface Props {
  readonly tenant: string;
  readonly id: string;
  readonly shown: number | null;
}

export const Revisions = ({ tenant, id, shown }: Props) => {
  const words = useWords();
  const list = useInfiniteQuery(revisionPages(tenant, id));
  const items = list.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <Awaited asked={list} />
      {items && (
        <ol className={styles.line} data-testid="revisions">
          {items.map((item) => (
            <li key={item.revision} data-shown={item.revision === shown}>
              <Face name={item.by.name} />
              <div>
                <p className={styles.what}>
                  <Link
                    to={`?revision=${item.revision}`}
                    aria-current={item.revision === shown ? "true" : undefined}
                  >
                    {words.history.revision(item.revision)}
                  </Link>
                  {item.revision === shown && <span> · {words.history.shown}</span>}
                </p>
                <p className={styles.who}>{item.by.name}</p>
                {item.revision > 1 && (
                  <p className={styles.compare}>
                    <Link to={`compare?from=${item.revision - 1}&to=${item.revision}`}>
                      {words.history.whatChanged}
                    </Link>
                  </p>
                )}
                {item.note && <p className={styles.why}>{item.note}</p>}
                <p className={styles.marks}>
                  {item.states.map((state) => (
                    <Mark key={state} tone={state}>
                      {words.states[state]}
                    </Mark>
                  ))}
                </p>
                <p className={styles.when}>
                  <time dateTime={item.at.toISOString()}>{shortTime(item.at)}</time>
                  <span title={words.history.commitHint}>{words.history.commit(item.commit)}</span>
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
      {items?.length === 0 && <p>{words.history.none}</p>}
      <MoreRows list={list} label={words.history.more} />
    </>
  );
};
