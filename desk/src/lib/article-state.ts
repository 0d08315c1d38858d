import * as z from "zod";

/** Where the working revision of an article stands. */
export const ArticleState = z.enum(["draft", "review", "approved", "publishing", "live", "withdrawn"]);
export type ArticleState = z.infer<typeof ArticleState>;
