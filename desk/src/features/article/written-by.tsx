import { useQuery } from "@tanstack/react-query";
import { shortTime } from "../../lib/dates";
import type { Article } from "./article";
import { writerOf } from "./article-api";

interface Props {
  readonly article: Article;
  readonly said: (revision: number, name: string, at: string) => string;
  /** While the history does not tell it yet. */
  readonly before?: string;
}

/** Who wrote this text, and when. Whoever has moved it on since, such as its approver, did not. */
export const WrittenBy = ({ article, said, before = "" }: Props) => {
  const written = useQuery(writerOf(article)).data;
  return written ? said(written.revision, written.by.name, shortTime(written.at)) : before;
};
