import { queryOptions } from "@tanstack/react-query";
import * as z from "zod";
import { get } from "../../../lib/http";

const Found = z.object({
  items: z.array(z.object({ id: z.string(), title: z.string(), address: z.string().nullish() })),
});

/** An article of the tenant that readers can open. */
export interface OwnArticle {
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

/** Published articles that mention the words, the best first. */
export const ownArticles = (tenant: string, words: string) =>
  queryOptions({
    queryKey: ["board", tenant, "links", words],
    queryFn: ({ signal }) => {
      const asked = new URLSearchParams({ q: words, state: "live", limit: "6" });
      return get(`/api/v1/tenants/${tenant}/articles?${asked.toString()}`, Found, signal);
    },
    select: ({ items }): OwnArticle[] =>
      items.flatMap(({ id, title, address }) => (address ? [{ id, title, address }] : [])),
    enabled: words !== "",
    staleTime: 10_000,
  });
