import * as z from "zod";
import type { ArticleState } from "../../lib/article-state";
import { Person } from "../../lib/person";
import { Block } from "./block";

export const Cover = z.object({
  mediaId: z.string(),
  sha256: z.string(),
  extension: z.string(),
  caption: z.string().nullish(),
});
export type Cover = z.infer<typeof Cover>;

const Source = z.object({ name: z.string(), url: z.string().nullish() });

const common = {
  id: z.uuid(),
  tenant: z.string(),
  revision: z.number().int(),
  liveRevision: z.number().int().nullish(),
  title: z.string(),
  lead: z.string().nullish(),
  body: z.array(Block),
  section: z.string().nullish(),
  cover: Cover.nullish(),
  byline: z.string().nullish(),
  source: Source.nullish(),
  tags: z.array(z.string()).nullish(),
  originallyPublishedAt: z.coerce.date().nullish(),
  createdAt: z.coerce.date(),
  createdBy: Person,
  updatedAt: z.coerce.date(),
  updatedBy: Person,
  publishedAt: z.coerce.date().nullish(),
  address: z.string().nullish(),
  reason: z.string().nullish(),
};

/** An article as the desk edits it; `state` is that of its working revision. */
export const Article = z.discriminatedUnion("state", [
  z.object({ ...common, state: z.literal("draft") }),
  z.object({ ...common, state: z.literal("review") }),
  z.object({ ...common, state: z.literal("approved") }),
  z.object({ ...common, state: z.literal("scheduled"), publishAt: z.coerce.date() }),
  z.object({ ...common, state: z.literal("publishing") }),
  z.object({ ...common, state: z.literal("live"), liveRevision: z.number().int(), address: z.string() }),
  z.object({ ...common, state: z.literal("withdrawn") }),
  z.object({ ...common, state: z.literal("archived") }),
]);
export type Article = z.infer<typeof Article>;

/** States that a new revision turns into a draft. */
export type Settled = "approved" | "live" | "withdrawn";

export const isSettled = (state: ArticleState): state is Settled =>
  state === "approved" || state === "live" || state === "withdrawn";

/** Where the public reads the article, when it can. */
export const publicAddress = ({ liveRevision, address }: Article): string | null =>
  liveRevision != null && address ? address : null;
