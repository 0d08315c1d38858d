import { faultyFields, refusalCode } from "../../lib/problem";
import type { Description, Registration, Tenant } from "./tenant-api";
import { isSlug, slugOf } from "./slug";

/** What a tenant is called, as somebody is writing it down. */
export interface Telling {
  readonly name: string;
  readonly locality: string;
  /** One to a line. */
  readonly hostnames: string;
}

/** A tenant as somebody is writing it down. */
export interface Draft extends Telling {
  /** Null as long as it follows the name. */
  readonly slug: string | null;
}

export const blank: Draft = { name: "", slug: null, locality: "", hostnames: "" };

export const tellingOf = ({ name, locality, hostnames }: Tenant): Telling => ({
  name,
  locality: locality ?? "",
  hostnames: hostnames.join("\n"),
});

export const slugIn = ({ slug, name }: Draft): string => slug ?? slugOf(name);

export const descriptionOf = ({ name, locality, hostnames }: Telling): Description => ({
  name: name.trim(),
  locality: locality.trim() === "" ? null : locality.trim(),
  hostnames: hostnames
    .toLowerCase()
    .split(/\s+/)
    .filter((line) => line !== ""),
});

export const registrationOf = (draft: Draft): Registration => ({
  slug: slugIn(draft).trim(),
  ...descriptionOf(draft),
});

/** Whether what was refused is said where it was written. */
export const isOfAField = (error: unknown): boolean =>
  refusalCode(error) === "HOSTNAME_TAKEN" || faultyFields(error).length > 0;

/** What the API would refuse, found before asking it. */
export const lackingIn = ({ name, slug }: Registration): string[] => [
  ...(name === "" ? ["name"] : []),
  ...(isSlug(slug) ? [] : ["slug"]),
];
