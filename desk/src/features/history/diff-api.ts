import { queryOptions } from "@tanstack/react-query";
import * as z from "zod";
import { get } from "../../lib/http";

const Change = z.enum(["same", "added", "removed", "changed"]);

const Word = z.object({ change: Change, text: z.string() });
export type Word = z.infer<typeof Word>;

const BlockChange = z.object({
  change: Change,
  moved: z.boolean(),
  form: z.boolean(),
  type: z.string(),
  was: z.string().nullish(),
  id: z.string(),
  from: z.number().int().nullish(),
  to: z.number().int().nullish(),
  words: z.array(Word),
});
export type BlockChange = z.infer<typeof BlockChange>;

const FieldChange = z.object({ name: z.string(), words: z.array(Word) });
export type FieldChange = z.infer<typeof FieldChange>;

const Diff = z.object({
  from: z.number().int(),
  to: z.number().int(),
  fields: z.array(FieldChange),
  blocks: z.array(BlockChange),
});
export type Diff = z.infer<typeof Diff>;

export const diffOf = (tenant: string, id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ["history", tenant, id, "diff", from, to],
    queryFn: ({ signal }) =>
      get(`/api/v1/tenants/${tenant}/articles/${id}/diff?from=${from}&to=${to}`, Diff, signal),
  });

const Then = z.object({
  revision: z.number().int(),
  liveRevision: z.number().int().nullish(),
  title: z.string(),
  address: z.string().nullish(),
});
export type Then = z.infer<typeof Then>;

/** The article as it stood at an instant. */
export const articleAsOf = (tenant: string, id: string, at: Date) =>
  queryOptions({
    queryKey: ["history", tenant, id, "as-of", at.toISOString()],
    queryFn: ({ signal }) =>
      get(
        `/api/v1/tenants/${tenant}/articles/${id}?asOf=${encodeURIComponent(at.toISOString())}`,
        Then,
        signal,
      ),
  });
