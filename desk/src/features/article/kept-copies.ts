import * as z from "zod";
import { now } from "../../lib/clock";
import { Cover, Extra } from "./article";
import { Block } from "./block";
import { sameContent, type Content } from "./content";

const Copy = z.object({
  at: z.coerce.date(),
  revision: z.number().nullable(),
  /** Absent in copies made before saves within a sitting had tags. */
  etag: z.string().nullish(),
  content: z.object({
    title: z.string(),
    lead: z.string(),
    body: z.array(Block),
    section: z.string(),
    byline: z.string(),
    sourceName: z.string(),
    sourceUrl: z.string(),
    cover: Cover.nullable(),
    tags: z.array(z.string()),
    originallyPublishedAt: z.string().nullable(),
    // Copies kept before the desk knew of these have none.
    extra: Extra.default({}),
    formerAddresses: z.array(z.string()).default([]),
  }),
});

/** Unsaved text kept in this browser, and the revision it was written on. */
export interface KeptCopy {
  readonly key: string;
  readonly at: Date;
  readonly revision: number | null;
  readonly etag?: string | null | undefined;
  readonly content: Content;
}

/** The text a copy grew from. */
export interface Grown {
  readonly revision: number;
  readonly etag: string;
}

/** Whose text of which article; another person at the same computer is not offered it. */
export interface Desk {
  readonly person: string;
  readonly tenant: string;
  /** Its id, or `new` for one that was never saved. */
  readonly article: string;
}

const prefixOf = ({ person, tenant, article }: Desk): string => `annals.kept/${person}/${tenant}/${article}/`;

export const copyKey = (desk: Desk, window: string): string => prefixOf(desk) + window;

const read = (key: string): KeptCopy[] => {
  try {
    const copy = Copy.safeParse(JSON.parse(localStorage.getItem(key) ?? ""));
    return copy.success ? [{ key, ...copy.data }] : [];
  } catch {
    return [];
  }
};

// A closed tab keeps once more what was kept before; the words are no younger for it.
const typedAt = (key: string, content: Content): Date => {
  const known = read(key)[0];
  return known && sameContent(known.content, content) ? known.at : now();
};

/** A full or closed store must not stop anyone from writing; the text is then only on the screen. */
export const keepCopy = (key: string, from: Grown | null, content: Content): boolean => {
  try {
    const { revision = null, etag = null } = from ?? {};
    localStorage.setItem(key, JSON.stringify({ at: typedAt(key, content), revision, etag, content }));
    return true;
  } catch {
    return false;
  }
};

export const dropCopy = (key: string): void => {
  localStorage.removeItem(key);
};

export const isOf =
  (desk: Desk) =>
  ({ key }: KeptCopy): boolean =>
    key.startsWith(prefixOf(desk));

/** The latest first. Each window writes under a key of its own, so none overwrites another's. */
export const keptCopies = (desk: Desk): KeptCopy[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefixOf(desk)))
    .flatMap(read)
    .sort((a, b) => b.at.getTime() - a.at.getTime());
