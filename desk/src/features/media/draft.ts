import { tagsIn } from "../../lib/tags";
import type { Asset, Focus } from "./asset";

/** What is said of an asset, as somebody is writing it. Tags stand apart by commas. */
export interface Draft {
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly licence: string;
  readonly source: string;
  readonly tags: string;
  readonly folder: string;
  readonly focus: Focus;
}

export const draftOf = (asset: Asset): Draft => ({
  alt: asset.alt ?? "",
  caption: asset.caption ?? "",
  credit: asset.credit ?? "",
  licence: asset.licence ?? "",
  source: asset.source ?? "",
  tags: asset.tags.join(", "),
  folder: asset.folder ?? "",
  focus: asset.focus,
});

const said = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** All of it, as the API takes it: what is left out would be unsaid. */
export const bodyOf = (draft: Draft) => ({
  alt: said(draft.alt),
  caption: said(draft.caption),
  credit: said(draft.credit),
  licence: said(draft.licence),
  source: said(draft.source),
  tags: tagsIn(draft.tags),
  folder: said(draft.folder),
  focus: draft.focus,
});
export type Description = ReturnType<typeof bodyOf>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const isSame = (one: Draft, other: Draft): boolean => same(bodyOf(one), bodyOf(other));

/** What I changed since `base`, on top of what others have changed meanwhile. */
export const onTopOf = (base: Draft, mine: Draft, theirs: Draft): Draft => {
  const [before, now] = [bodyOf(base), bodyOf(mine)];
  const kept = <K extends keyof Draft>(name: K): Draft[K] =>
    same(before[name], now[name]) ? theirs[name] : mine[name];
  return {
    alt: kept("alt"),
    caption: kept("caption"),
    credit: kept("credit"),
    licence: kept("licence"),
    source: kept("source"),
    tags: kept("tags"),
    folder: kept("folder"),
    focus: kept("focus"),
  };
};

const mostTags = 30;
const longestTag = 60;

/** What the API would refuse, found before asking it. */
export type Fault = "tooManyTags" | "tagTooLong";

export const faultOf = ({ tags }: Draft): Fault | null => {
  const each = tagsIn(tags);
  if (each.length > mostTags) return "tooManyTags";
  return each.some((tag) => tag.length > longestTag) ? "tagTooLong" : null;
};
