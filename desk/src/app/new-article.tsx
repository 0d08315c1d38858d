import { useState } from "react";
import { Navigate } from "react-router";
import * as z from "zod";

/** What the history of the browser remembers of an article that is not stored yet. */
export const Fresh = z.object({ fresh: z.literal(true) });

/** A new article has its id, and so its address, before it is stored: saving does not move the page. */
export const NewArticle = () => {
  const [id] = useState(() => crypto.randomUUID());
  return (
    <Navigate to={`../articles/${id}`} state={{ fresh: true } satisfies z.infer<typeof Fresh>} replace />
  );
};
