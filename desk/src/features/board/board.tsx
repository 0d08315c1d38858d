import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useSearchParams } from "react-router";
import { ArticleState } from "../../lib/article-state";
import { useWords } from "../../lib/words/use-words";
import type { Words } from "../../lib/words/vi";
import { Awaited } from "../../ui/awaited";
import { Empty } from "../../ui/empty";
import { MoreRows } from "../../ui/more-rows";
import { SearchField } from "../../ui/search-field";
import { boardPages } from "./board-api";
import { BoardFilter } from "./board-filter";
import { BoardRow } from "./board-row";
import { useListKeys } from "./use-list-keys";
import styles from "./board.module.css";

interface Props {
  readonly tenant: string;
  readonly sectionName: (slug: string) => string;
  /** Absent for those who only read. */
  readonly onWrite: (() => void) | null;
}

const emptyTitle = (search: string, state: ArticleState | null, { board, states }: Words): string => {
  if (search !== "") return board.emptySearch(search);
  return state ? board.emptyInState(states[state]) : board.emptyTitle;
};

export const Board = ({ tenant, sectionName, onWrite }: Props) => {
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const search = params.get("q") ?? "";
  const state = ArticleState.safeParse(params.get("state")).data ?? null;
  const list = useInfiniteQuery(boardPages(tenant, state, search));
  const rows = list.data?.pages.flatMap(({ items }) => items);
  const ask = useCallback(
    (typed: string) => {
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (typed === "") next.delete("q");
          else next.set("q", typed);
          return next;
        },
        { replace: true },
      );
    },
    [setParams],
  );
  const keys = useListKeys(onWrite);
  return (
    <div className={styles.board}>
      <title>{`${words.board.title} – ${words.app.name}`}</title>
      <header>
        <h1>{words.board.title}</h1>
        <SearchField className={styles.search} label={words.board.search} asked={search} onAsk={ask} />
        {onWrite && (
          <Button variant="filled" data-testid="new-article" onClick={onWrite}>
            {words.app.newArticle}
          </Button>
        )}
      </header>
      <BoardFilter state={state} search={search} />
      <Awaited asked={list} />
      {rows && rows.length > 0 && (
        <ul className={styles.rows} ref={keys}>
          {rows.map((row) => (
            <BoardRow key={row.id} row={row} sectionName={sectionName} />
          ))}
        </ul>
      )}
      {rows?.length === 0 && (
        <Empty title={emptyTitle(search, state, words)}>
          {!state && search === "" && <p>{words.board.empty}</p>}
        </Empty>
      )}
      <MoreRows list={list} label={words.board.more} />
      {rows && rows.length > 0 && <p className={styles.keys}>{words.board.keys}</p>}
    </div>
  );
};
