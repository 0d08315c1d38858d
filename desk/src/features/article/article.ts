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

/** The tenant's own fields: text, numbers, yes or no. */
export const Extra = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export type Extra = z.infer<typeof Extra>;

const common = {
  id: z.uuid(),
  /** Names this text among all that the article has said; sent back as it came. */
  etag: z.string(),
  tenant: z.string(),
  revision: z.number().int(),
  /** Counts the saves of a sitting that its writer has not finished. */
  save: z.number().int().nullish(),
  liveRevision: z.number().int().nullish(),
  title: z.string(),
  lead: z.string().nullish(),
  body: z.array(Block),
  section: z.string().nullish(),
  cover: Cover.nullish(),
  byline: z.string().nullish(),
  bylines: z.array(z.string()).nullish(),
  source: Source.nullish(),
  tags: z.array(z.string()).nullish(),
  originallyPublishedAt: z.coerce.date().nullish(),
  extra: Extra.nullish(),
  formerAddresses: z.array(z.string()).nullish(),
  createdAt: z.coerce.date(),
  createdBy: Person,
  updatedAt: z.coerce.date(),
  updatedBy: Person,
  publishedAt: z.coerce.date().nullish(),
  publishAt: z.coerce.date().nullish(),
  withdrawAt: z.coerce.date().nullish(),
  /** What was scheduled has not happened though its time has passed. */
  overdue: z.boolean().nullish(),
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

/** Revisions count up; within one, its saves do, and the finished text comes last. */
export const isNewer = (one: Article, other: Pick<Article, "revision" | "save">): boolean =>
  one.revision > other.revision ||
  (one.revision === other.revision && (one.save ?? Infinity) > (other.save ?? Infinity));

/** The public reads one of its texts: what is published next corrects it. */
export const isPublic = (article: Article | null): boolean => article?.liveRevision != null;

/** Where the public reads the article, when it can. */
export const publicAddress = ({ liveRevision, address }: Article): string | null =>
  liveRevision != null && address ? address : null;
