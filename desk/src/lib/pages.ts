import * as z from "zod";

/** A page of a list, and where the page after it begins. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullish() });

/** Everything in a list that is short enough to be read whole. */
export const everyItem = async <T>(
  read: (cursor: string) => Promise<{
    readonly items: readonly T[];
    readonly next?: string | null | undefined;
  }>,
): Promise<T[]> => {
  const all: T[] = [];
  for (let cursor = ""; ;) {
    const { items, next } = await read(cursor);
    all.push(...items);
    if (!next) return all;
    cursor = next;
  }
};

/** How a list that is read page by page goes on. */
export const onward = {
  initialPageParam: "",
  getNextPageParam: ({ next }: { readonly next?: string | null | undefined }) => next ?? undefined,
};
