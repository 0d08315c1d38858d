import { infiniteQueryOptions } from "@tanstack/react-query";
import * as z from "zod";
import { ArticleState } from "../../lib/article-state";
import { get } from "../../lib/http";
import { onward, pageOf } from "../../lib/pages";
import { Person } from "../../lib/person";

const Revision = z.object({
  revision: z.number().int(),
  at: z.coerce.date(),
  by: Person,
  note: z.string().nullish(),
  commit: z.number().int(),
  states: z
    .array(z.string())
    .transform((names) => names.flatMap((name) => ArticleState.safeParse(name).data ?? [])),
});
export type Revision = z.infer<typeof Revision>;

const Happening = z.object({
  commit: z.number().int(),
  index: z.number().int(),
  at: z.coerce.date(),
  type: z.string(),
  actor: Person.extend({ kind: z.string().nullish() }),
  role: z.string().nullish(),
  reason: z.string().nullish(),
  note: z.string().nullish(),
  revision: z.number().int().nullish(),
  /** Whose publication it was about. */
  article: z.string().nullish(),
  command: z.string().nullish(),
  correlation: z.string().nullish(),
  cause: z.string().nullish(),
});
export type Happening = z.infer<typeof Happening>;

/** What has a history of its own. */
export type Kept = "articles" | "media";

interface Whose {
  readonly tenant: string;
  readonly id: string;
  readonly kept: Kept;
}

const pages = <T extends z.ZodType>({ tenant, id, kept }: Whose, name: "revisions" | "timeline", item: T) => {
  const answer = pageOf(item);
  return infiniteQueryOptions({
    queryKey: ["history", tenant, id, name],
    queryFn: ({ pageParam, signal }) => {
      const from = pageParam === "" ? "" : `?cursor=${encodeURIComponent(pageParam)}`;
      return get(`/api/v1/tenants/${tenant}/${kept}/${id}/${name}${from}`, answer, signal);
    },
    ...onward,
  });
};

export const revisionPages = (tenant: string, id: string) =>
  pages({ tenant, id, kept: "articles" }, "revisions", Revision);
export const timelinePages = (whose: Whose) => pages(whose, "timeline", Happening);
