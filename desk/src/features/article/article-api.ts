import { get, post, put } from "../../lib/http";
import { Article } from "./article";
import { writeBody, type Content } from "./content";
import type { Action } from "./next-actions";

const articlesOf = (tenant: string) => `/api/v1/tenants/${tenant}/articles`;

export const articleKey = (tenant: string, id: string) => ["article", tenant, id] as const;

export const getArticle = (tenant: string, id: string, signal?: AbortSignal) =>
  get(`${articlesOf(tenant)}/${id}`, Article, signal);

export const getRevision = (tenant: string, id: string, revision: number, signal?: AbortSignal) =>
  get(`${articlesOf(tenant)}/${id}?revision=${revision}`, Article, signal);

/** The id comes from here, so that sending the same article twice cannot make two. */
export const draftArticle = (tenant: string, id: string, content: Content) =>
  post(articlesOf(tenant), Article, { id, ...writeBody(content) });

export const reviseArticle = (tenant: string, id: string, revision: number, content: Content) =>
  put(`${articlesOf(tenant)}/${id}`, Article, writeBody(content), revision);

/** The revision goes along: nobody approves or publishes words they have not seen. */
export const act = (article: Article, action: Action, reason?: string) =>
  post(
    `${articlesOf(article.tenant)}/${article.id}/${action}`,
    Article,
    reason === undefined ? {} : { reason },
    article.revision,
  );
