import type { Registration } from "./tenant-api";
import { isSlug, slugOf } from "./slug";

/** A tenant as somebody is writing it down. */
export interface Draft {
  readonly name: string;
  /** Null as long as it follows the name. */
  readonly slug: string | null;
  readonly locality: string;
  /** One to a line. */
  readonly hostnames: string;
}

export const blank: Draft = { name: "", slug: null, locality: "", hostnames: "" };

export const slugIn = ({ slug, name }: Draft): string => slug ?? slugOf(name);

export const registrationOf = (draft: Draft): Registration => ({
  slug: slugIn(draft).trim(),
  name: draft.name.trim(),
  locality: draft.locality.trim() === "" ? null : draft.locality.trim(),
  hostnames: draft.hostnames
    .toLowerCase()
    .split(/\s+/)
    .filter((line) => line !== ""),
});

/** What the API would refuse, found before asking it. */
export const lackingIn = ({ name, slug }: Registration): string[] => [
  ...(name === "" ? ["name"] : []),
  ...(isSlug(slug) ? [] : ["slug"]),
];
