import * as z from "zod";

/** Where the working revision of an article stands. */
export const ArticleState = z.enum([
  "draft",
  "review",
  "approved",
  "scheduled",
  "publishing",
  "live",
  "withdrawn",
  "archived",
]);
export type ArticleState = z.infer<typeof ArticleState>;
