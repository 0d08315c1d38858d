import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import * as z from "zod";
import { ArticleState } from "../../lib/article-state";
import { glance } from "../../lib/follow";
import { get } from "../../lib/http";
import { Person } from "../../lib/person";

/** Text in runs; those that somebody asked for are `found`. */
const Runs = z.array(z.object({ text: z.string(), found: z.boolean() }));
export type Runs = z.infer<typeof Runs>;

const Row = z.object({
  id: z.string(),
  title: z.string(),
  state: ArticleState,
  revision: z.number().int(),
  liveRevision: z.number().int().nullish(),
  section: z.string().nullish(),
  updatedAt: z.coerce.date(),
  updatedBy: Person,
  createdBy: Person,
  publishAt: z.coerce.date().nullish(),
  withdrawAt: z.coerce.date().nullish(),
  overdue: z.boolean().nullish(),
  /** Where the words of a search stand. */
  match: z.object({ title: Runs, excerpt: Runs }).nullish(),
});
export type Row = z.infer<typeof Row>;

const Page = z.object({ items: z.array(Row), next: z.string().nullish() });

/** The first rows of a list that somebody works through; the board itself has the rest. */
export const boardList = (tenant: string, asked: Readonly<Record<string, string>>) => {
  const wanted = new URLSearchParams(asked).toString();
  return queryOptions({
    queryKey: ["board", tenant, "list", wanted],
    queryFn: ({ signal }) => get(`/api/v1/tenants/${tenant}/articles?${wanted}`, Page, signal),
    refetchInterval: glance,
  });
};

export const boardPages = (tenant: string, state: ArticleState | null, words: string) =>
  infiniteQueryOptions({
    queryKey: ["board", tenant, state, words],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams();
      if (state) asked.set("state", state);
      if (words) asked.set("q", words);
      if (pageParam) asked.set("cursor", pageParam);
      return get(`/api/v1/tenants/${tenant}/articles?${asked.toString()}`, Page, signal);
    },
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
    // All pages are asked again or none: who has gone on to the second reads, and rows would move under the eyes.
    refetchInterval: ({ state: { data } }) => (data && data.pages.length > 1 ? false : glance),
    // What was found stays to be read while more of the words are typed.
    placeholderData: (before, query) => (query?.queryKey[2] === state ? before : undefined),
  });
