import type * as z from "zod";
import { get } from "./http";
import { everyItem, type pageOf } from "./pages";

/** All of a list that is short enough to be read whole, in the largest portions there are. */
export const wholeList = <T extends z.ZodType>(
  path: string,
  page: ReturnType<typeof pageOf<T>>,
  signal: AbortSignal,
) =>
  everyItem((cursor) => {
    const asked = new URLSearchParams({ limit: "200", ...(cursor !== "" && { cursor }) });
    return get(`${path}?${asked.toString()}`, page, signal);
  });

interface Followed {
  readonly state: { readonly data: readonly { readonly state: string }[] | undefined };
}

/** How soon a list is looked at again: while something of it is on its way to the identity provider. */
export const whileConverging = ({ state: { data } }: Followed) =>
  data?.some(({ state }) => state === "converging") ? 1_500 : false;
