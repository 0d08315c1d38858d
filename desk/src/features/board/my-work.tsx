import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { Viewer } from "../../lib/session";
import { useWords } from "../../lib/words/use-words";
import { Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import { boardList } from "./board-api";
import { BoardRow } from "./board-row";
import { pilesOf, type Pile } from "./piles";
import { useListKeys } from "./use-list-keys";
import styles from "./board.module.css";

interface Props {
  readonly viewer: Viewer;
  readonly sectionName: (slug: string) => string;
  readonly onWrite: (() => void) | null;
}

/** What waits for this person, by what they are to do with it. */
export const MyWork = ({ viewer, sectionName, onWrite }: Props) => {
  const words = useWords();
  const keys = useListKeys<HTMLDivElement>(onWrite);
  return (
    <div className={styles.board} ref={keys}>
      <title>{`${words.work.title} – ${words.app.name}`}</title>
      <header>
        <h1>{words.work.title}</h1>
        {onWrite && (
          <Button variant="filled" data-testid="new-article" onClick={onWrite}>
            {words.app.newArticle}
          </Button>
        )}
      </header>
      {pilesOf(viewer).map((pile) => (
        <PileOf key={pile.name} pile={pile} viewer={viewer} sectionName={sectionName} />
      ))}
    </div>
  );
};

const PileOf = ({ pile, viewer, sectionName }: Omit<Props, "onWrite"> & { pile: Pile }) => {
  const { work, app, failures } = useWords();
  const { data, error } = useQuery(boardList(viewer.tenant, pile.asked));
  return (
    <section className={styles.pile} data-testid={`pile-${pile.name}`}>
      <h2>
        {work.piles[pile.name]}{" "}
        {data && <small>{data.next ? `${data.items.length}+` : data.items.length}</small>}
      </h2>
      {error && <Failure what={failures.load} error={error} />}
      {!data && !error && <Loading words={app.loading} />}
      {data?.items.length === 0 && <p>{work.nothing[pile.name]}</p>}
      <ul className={styles.rows}>
        {data?.items.map((row) => (
          <BoardRow key={row.id} row={row} sectionName={sectionName} at="../articles/" />
        ))}
      </ul>
      {data?.next && <Link to={`../articles?state=${pile.asked.state}`}>{work.all}</Link>}
    </section>
  );
};
