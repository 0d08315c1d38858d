import { queryOptions } from "@tanstack/react-query";
import * as z from "zod";
import { get, patch, post, put } from "../../lib/http";
import { pageOf } from "../../lib/pages";
import { Person } from "../../lib/person";
import { Article } from "./article";
import { writeBody, type Content } from "./content";
import type { Step } from "./next-actions";

const articlesOf = (tenant: string) => `/api/v1/tenants/${tenant}/articles`;

export const articleKey = (tenant: string, id: string) => ["article", tenant, id] as const;

export const getArticle = (tenant: string, id: string, signal?: AbortSignal) =>
  get(`${articlesOf(tenant)}/${id}`, Article, signal);

export const getRevision = (tenant: string, id: string, revision: number, signal?: AbortSignal) =>
  get(`${articlesOf(tenant)}/${id}?revision=${revision}`, Article, signal);

/** The id comes from here, so that sending the same article twice cannot make two. */
export const draftArticle = (tenant: string, id: string, content: Content) =>
  post(articlesOf(tenant), Article, { id, ...writeBody(content) });

export const reviseArticle = (tenant: string, id: string, etag: string, content: Content) =>
  put(`${articlesOf(tenant)}/${id}`, Article, writeBody(content), etag);

/** One of the saves of a sitting, which are one revision together. */
export const autosaveArticle = (tenant: string, id: string, etag: string, content: Content) =>
  patch(`${articlesOf(tenant)}/${id}/autosave`, Article, writeBody(content), etag);

/** A new revision with the text of an old one. */
export const restoreRevision = (article: Article, revision: number) =>
  post(`${articlesOf(article.tenant)}/${article.id}/restore`, Article, { revision }, article.etag);

const Written = pageOf(z.object({ revision: z.number().int(), at: z.coerce.date(), by: Person }));

/** Asked again while the history is behind the article. */
export const writerOf = ({ tenant, id, revision, etag }: Article) =>
  queryOptions({
    queryKey: ["history", tenant, id, "writer", etag],
    queryFn: async ({ signal }) => {
      const path = `${articlesOf(tenant)}/${id}/revisions?cursor=${revision}&limit=1`;
      const { items } = await get(path, Written, signal);
      return items.find((written) => written.revision === revision) ?? null;
    },
    refetchInterval: ({ state: { data } }) => (data === null ? 1_000 : false),
  });

const Moved = pageOf(
  z.object({ type: z.string(), at: z.coerce.date(), actor: Person, reason: z.string().nullish() }),
);

/** Who sent the draft back and when; null where its reason was given for something else. */
export const returnOf = ({ tenant, id, state, reason }: Article) =>
  queryOptions({
    queryKey: ["returned", tenant, id, reason],
    queryFn: async ({ signal }) => {
      const { items } = await get(`${articlesOf(tenant)}/${id}/timeline?limit=200`, Moved, signal);
      const given = items.find((moved) => moved.reason === reason);
      return given?.type === "article.ArticleReturned" ? given : null;
    },
    enabled: state === "draft" && reason != null,
  });

const Checked = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(["error", "advice"]),
      pointer: z.string(),
      block: z.string().nullish(),
    }),
  ),
});
export type Finding = z.infer<typeof Checked>["items"][number];

/** What readers would stumble over in what is stored. */
export const getChecks = (tenant: string, id: string, signal?: AbortSignal) =>
  get(`${articlesOf(tenant)}/${id}/checks`, Checked, signal);

const Link = z.object({ url: z.string(), expiresAt: z.coerce.date() });

/** A link by which people without an account see the revision. */
export const grantPreview = (tenant: string, id: string, revision: number) =>
  post(`${articlesOf(tenant)}/${id}/previews`, Link, { revision });

/** What goes along with a step: a reason, what was corrected, or times. */
export interface StepWords {
  readonly reason?: string;
  readonly note?: string;
  readonly publishAt?: Date;
  readonly withdrawAt?: Date;
}

/** The tag goes along: nobody approves or publishes words they have not seen. */
export const take = (article: Article, step: Step, words: StepWords = {}) =>
  post(`${articlesOf(article.tenant)}/${article.id}/${step}`, Article, words, article.etag);
