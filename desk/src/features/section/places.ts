import type { Section } from "./section-api";

/** A place among the sections with one parent, counted without the one that moves. */
export interface Spot {
  readonly parent: string | null;
  readonly at: number;
}

export type Step = "up" | "down" | "inward" | "outward";
export type Side = "before" | "into" | "after";

// Whatever stands below what is not there is shown at the top, as on the site.
export const parentOf = (all: readonly Section[], { parent }: Section): string | null =>
  all.some(({ id }) => id === parent) ? (parent ?? null) : null;

export const below = (all: readonly Section[], parent: string | null): Section[] =>
  all
    .filter((each) => parentOf(all, each) === parent)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1));

const isWithin = (all: readonly Section[], id: string, ancestor: string): boolean => {
  const seen = new Set<string>();
  for (let at: string | null = id; at !== null && !seen.has(at);) {
    if (at === ancestor) return true;
    seen.add(at);
    const here: Section | undefined = all.find((each) => each.id === at);
    at = here ? parentOf(all, here) : null;
  }
  return false;
};

/** Where one step leads without a drag; null where there is no such way. */
export const stepOf = (all: readonly Section[], section: Section, step: Step): Spot | null => {
  const parent = parentOf(all, section);
  const row = below(all, parent);
  const at = row.findIndex(({ id }) => id === section.id);
  const holder = all.find(({ id }) => id === parent);
  const before = row[at - 1];
  switch (step) {
    case "up":
      return at > 0 ? { parent, at: at - 1 } : null;
    case "down":
      return at < row.length - 1 ? { parent, at: at + 1 } : null;
    case "inward":
      return before ? { parent: before.id, at: below(all, before.id).length } : null;
    case "outward":
      return holder ? spotAt(all, section.id, holder, "after") : null;
  }
};

/** Where a section comes to stand that is dropped on another; null below itself. */
export const spotAt = (all: readonly Section[], moving: string, over: Section, side: Side): Spot | null => {
  if (isWithin(all, over.id, moving)) return null;
  if (side === "into")
    return { parent: over.id, at: below(all, over.id).filter(({ id }) => id !== moving).length };
  const parent = parentOf(all, over);
  const at = below(all, parent)
    .filter(({ id }) => id !== moving)
    .findIndex(({ id }) => id === over.id);
  return { parent, at: side === "before" ? at : at + 1 };
};

/** What is different then: the section itself first, so that what is refused has changed nothing. */
export const movedTo = (all: readonly Section[], section: Section, { parent, at }: Spot): Section[] => {
  const rest = below(all, parent).filter(({ id }) => id !== section.id);
  const row = [...rest.slice(0, at), { ...section, parent }, ...rest.slice(at)].map((each, index) => ({
    ...each,
    order: index + 1,
  }));
  return row
    .filter((each) => {
      const before = all.find(({ id }) => id === each.id);
      return before?.order !== each.order || (before.parent ?? null) !== (each.parent ?? null);
    })
    .toSorted((a, b) => Number(b.id === section.id) - Number(a.id === section.id));
};

export const withThese = (all: readonly Section[], changed: readonly Section[]): Section[] =>
  all.map((each) => changed.find(({ id }) => id === each.id) ?? each);
