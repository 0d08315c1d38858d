import { folded } from "../../lib/fold";

const longest = 40;

/** The name that addresses might have, of whole words: `Tỉnh ủy Bắc Giang` becomes `tinh-uy-bac-giang`. */
export const slugOf = (name: string): string => {
  const [first = "", ...rest] = folded(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = first.slice(0, longest);
  for (const word of rest) {
    if (slug.length + 1 + word.length > longest) break;
    slug += `-${word}`;
  }
  return slug;
};

export const isSlug = (slug: string): boolean => /^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$/.test(slug);
