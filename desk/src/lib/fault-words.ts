import { named } from "./named";
import type { Words } from "./words/vi";

const patternOf = (known: string): RegExp =>
  new RegExp(`^${known.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("#", "(.+?)")}$`);

/** What is wrong with a field, in the words of the desk. What it has no words for is only said to be wrong. */
export const faultWords = (detail: string, { faults: { known, other } }: Words): string => {
  if (named(known, detail)) return known[detail];
  for (const [pattern, words] of Object.entries(known)) {
    const [, ...cases] = pattern.includes("#") ? (patternOf(pattern).exec(detail) ?? []) : [];
    if (cases.length > 0) return cases.reduce((said, one) => said.replace("#", () => one), words);
  }
  return other;
};
