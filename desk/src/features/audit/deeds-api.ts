import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import * as z from "zod";
import { get } from "../../lib/http";
import { everyItem, onward, pageOf } from "../../lib/pages";
import { Person } from "../../lib/person";
import { platform } from "../../lib/platform";
import { wholeList } from "../../lib/whole-list";

const Actor = Person.extend({ kind: z.string().nullish() });

const Deed = z.object({
  commit: z.number().int(),
  index: z.number().int(),
  at: z.coerce.date(),
  type: z.string(),
  of: z.object({ kind: z.string(), id: z.string(), title: z.string().nullish() }),
  revision: z.number().int(),
  actor: Actor,
  role: z.string().nullish(),
  reason: z.string().nullish(),
  note: z.string().nullish(),
  /** What somebody had done, where it was followed up without a hand. */
  because: z.object({ commit: z.number().int(), type: z.string(), actor: Actor }).nullish(),
  facts: z.object({
    roles: z.array(z.string()).optional().catch(undefined),
    from: z.number().optional().catch(undefined),
    to: z.number().optional().catch(undefined),
    size: z.number().optional().catch(undefined),
    articles: z.array(z.string()).optional().catch(undefined),
    by: z.string().optional().catch(undefined),
    article: z.string().optional().catch(undefined),
    commit: z.number().optional().catch(undefined),
    question: z.string().optional().catch(undefined),
    types: z.array(z.string()).optional().catch(undefined),
    since: z.coerce.date().optional().catch(undefined),
    until: z.coerce.date().optional().catch(undefined),
    instant: z.coerce.date().optional().catch(undefined),
  }),
});
/** One event: who did what, when, in which role and why. */
export type Deed = z.infer<typeof Deed>;

const Deeds = pageOf(Deed);
const People = pageOf(Person);
const Found = pageOf(z.object({ id: z.string(), title: z.string() }));

/** Who acts is known by account, and it is not there until somebody has signed in. */
const PlatformPeople = pageOf(
  z
    .object({ person: z.string().nullish(), name: z.string().nullish(), email: z.string().nullish() })
    .transform(({ person, name, email }) => ({ id: person ?? "", name: name ?? email ?? "" })),
);

const pathOf = (tenant: string) => (tenant === platform ? "/api/v1/platform" : `/api/v1/tenants/${tenant}`);

/** What is asked of the journal, as its address says it. */
export type Asked = Readonly<Record<string, string>>;

export const deedPages = (tenant: string, asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ["audit", tenant, "deeds", asked],
    queryFn: ({ pageParam, signal }) => {
      const params = new URLSearchParams({ ...asked, ...(pageParam !== "" && { cursor: pageParam }) });
      return get(`${pathOf(tenant)}/changes?${params.toString()}`, Deeds, signal);
    },
    ...onward,
  });

/** All that answers, the newest first; for what is rare in any ledger. */
export const everyDeed = (tenant: string, asked: Asked) =>
  queryOptions({
    queryKey: ["audit", tenant, "every", asked],
    queryFn: ({ signal }) =>
      everyItem((cursor) => {
        const params = new URLSearchParams({ ...asked, limit: "200", ...(cursor !== "" && { cursor }) });
        return get(`${pathOf(tenant)}/changes?${params.toString()}`, Deeds, signal);
      }),
  });

export const peopleOf = (tenant: string) =>
  queryOptions({
    queryKey: ["audit", tenant, "people"],
    queryFn: async ({ signal }) =>
      tenant === platform
        ? (await wholeList(`${pathOf(tenant)}/people`, PlatformPeople, signal)).filter(({ id }) => id !== "")
        : wholeList(`${pathOf(tenant)}/people`, People, signal),
  });

export const articlesLike = (tenant: string, words: string) =>
  queryOptions({
    queryKey: ["audit", tenant, "articles", words],
    queryFn: ({ signal }) =>
      get(`${pathOf(tenant)}/articles?q=${encodeURIComponent(words)}&limit=6`, Found, signal),
    enabled: words !== "",
  });
