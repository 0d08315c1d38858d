import * as z from "zod";

/** A page of a list, and where the page after it begins. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullish() });

/** How a list that is read page by page goes on. */
export const onward = {
  initialPageParam: "",
  getNextPageParam: ({ next }: { readonly next?: string | null | undefined }) => next ?? undefined,
};
