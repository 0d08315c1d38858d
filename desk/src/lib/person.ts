import * as z from "zod";

export const Person = z.object({ id: z.string(), name: z.string() });
export type Person = z.infer<typeof Person>;

/** The order of the Vietnamese alphabet. */
export const alphabet = new Intl.Collator("vi");

const givenFirst = (name: string): string => `${name.trim().split(/\s+/).at(-1) ?? ""} ${name.trim()}`;

/** People stand under their given names, which are the last word. */
export const byGivenName = (one: string, other: string): number =>
  alphabet.compare(givenFirst(one), givenFirst(other));
