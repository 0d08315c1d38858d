import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import * as z from "zod";
import { get, post, put, upload } from "../../lib/http";
import { onward, pageOf } from "../../lib/pages";
import { Person } from "../../lib/person";
import { Asset, Opened } from "./asset";
import type { Description } from "./draft";
import { askedOf, type Sought } from "./sought";

const mediaOf = (tenant: string) => `/api/v1/tenants/${tenant}/media`;

/** Everything that is known of a tenant's media. */
export const mediaKey = (tenant: string) => ["media", tenant] as const;

const Page = pageOf(Asset);

export const libraryPages = (tenant: string, sought: Sought) =>
  infiniteQueryOptions({
    queryKey: [...mediaKey(tenant), "library", sought],
    queryFn: ({ pageParam, signal }) => {
      const asked = askedOf(sought);
      asked.set("limit", "48");
      if (pageParam) asked.set("cursor", pageParam);
      return get(`${mediaOf(tenant)}?${asked.toString()}`, Page, signal);
    },
    ...onward,
  });

const moment = 1_500;

export const assetOf = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...mediaKey(tenant), "asset", id],
    queryFn: ({ signal }) => get(`${mediaOf(tenant)}/${id}`, Opened, signal),
    // Smaller sizes are made by themselves, soon after the file has come in.
    refetchInterval: ({ state }) => (state.data?.renditions.state === "waiting" ? moment : false),
  });

const Use = z.object({
  articleId: z.string(),
  title: z.string().nullish(),
  live: z.boolean(),
  written: z.boolean(),
});
export type Use = z.infer<typeof Use>;

export const usesOf = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...mediaKey(tenant), "usage", id],
    queryFn: ({ signal }) => get(`${mediaOf(tenant)}/${id}/usage`, z.object({ items: z.array(Use) }), signal),
    select: ({ items }) => items,
  });

const Revision = z.object({
  revision: z.number().int(),
  at: z.coerce.date(),
  by: Person,
  note: z.string().nullish(),
  sha256: z.string(),
  address: z.string(),
  name: z.string(),
});
export type Revision = z.infer<typeof Revision>;

export const revisionsOf = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...mediaKey(tenant), "revisions", id],
    queryFn: ({ signal }) => get(`${mediaOf(tenant)}/${id}/revisions?limit=200`, pageOf(Revision), signal),
    select: ({ items }) => items,
  });

/** What comes in, with what is said of it. */
export interface Arrival {
  readonly file: File;
  readonly alt?: string;
  readonly caption?: string;
  /** Refused when the library shows the same file already. */
  readonly onlyNew: boolean;
}

export type Watch = (share: number) => void;

export const storeAsset = (tenant: string, { file, alt, caption, onlyNew }: Arrival, onProgress: Watch) => {
  const form = new FormData();
  form.set("file", file);
  form.set("onlyNew", String(onlyNew));
  if (alt) form.set("alt", alt);
  if (caption) form.set("caption", caption);
  return upload(mediaOf(tenant), Asset, form, { onProgress });
};

export const replaceFile = ({ tenant, id, etag }: Opened, file: File, note: string, onProgress: Watch) => {
  const form = new FormData();
  form.set("file", file);
  if (note !== "") form.set("note", note);
  return upload(`${mediaOf(tenant)}/${id}/file`, Opened, form, { ifMatch: etag, onProgress });
};

export const describe = ({ tenant, id, etag }: Opened, said: Description) =>
  put(`${mediaOf(tenant)}/${id}`, Opened, said, etag);

export const retire = ({ tenant, id, etag }: Opened, reason: string) =>
  post(`${mediaOf(tenant)}/${id}/retire`, Opened, { reason }, etag);

export const bringBack = ({ tenant, id, etag }: Opened) =>
  post(`${mediaOf(tenant)}/${id}/bring-back`, Opened, {}, etag);
