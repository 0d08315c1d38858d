import { blocksFromDoc } from "./body/blocks-from-doc";
import { docFromBlocks } from "./body/doc-from-blocks";
import type { Article, Cover, Extra } from "./article";
import { blockText, type Block } from "./block";

/** What a person writes. Empty fields are empty strings, as form fields are. */
export interface Content {
  readonly title: string;
  readonly lead: string;
  readonly body: readonly Block[];
  readonly section: string;
  /** Several authors stand apart by semicolons. */
  readonly byline: string;
  readonly sourceName: string;
  readonly sourceUrl: string;
  readonly cover: Cover | null;
  readonly tags: readonly string[];
  readonly originallyPublishedAt: string | null;
  readonly extra: Extra;
  readonly formerAddresses: readonly string[];
}

export const emptyContent: Content = {
  title: "",
  lead: "",
  body: [],
  section: "",
  byline: "",
  sourceName: "",
  sourceUrl: "",
  cover: null,
  tags: [],
  originallyPublishedAt: null,
  extra: {},
  formerAddresses: [],
};

export const contentOf = (article: Article): Content => ({
  title: article.title,
  lead: article.lead ?? "",
  // Through the editor's own form and back, so that opening an article does not count as changing it.
  body: blocksFromDoc(docFromBlocks(article.body)),
  section: article.section ?? "",
  byline: article.bylines?.join("; ") ?? article.byline ?? "",
  sourceName: article.source?.name ?? "",
  sourceUrl: article.source?.url ?? "",
  cover: article.cover ?? null,
  tags: article.tags ?? [],
  originallyPublishedAt: article.originallyPublishedAt?.toISOString() ?? null,
  extra: article.extra ?? {},
  formerAddresses: article.formerAddresses ?? [],
});

const filled = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());

const authorsIn = (byline: string): { byline?: string | undefined; bylines?: string[] } => {
  const names = byline.split(";").flatMap((name) => filled(name) ?? []);
  return names.length > 1 ? { bylines: names } : { byline: names[0] };
};

/** The content as the API takes it: what is empty is left out. */
export const writeBody = (content: Content) => {
  const sourceName = filled(content.sourceName);
  return {
    title: content.title.trim(),
    lead: filled(content.lead),
    body: content.body,
    section: filled(content.section),
    ...authorsIn(content.byline),
    source: sourceName && { name: sourceName, url: filled(content.sourceUrl) },
    cover: content.cover
      ? { mediaId: content.cover.mediaId, caption: filled(content.cover.caption ?? "") }
      : undefined,
    tags: content.tags,
    originallyPublishedAt: content.originallyPublishedAt ?? undefined,
    extra: Object.keys(content.extra).length > 0 ? content.extra : undefined,
    formerAddresses: content.formerAddresses.length > 0 ? content.formerAddresses : undefined,
  };
};

export const sameContent = (a: Content, b: Content): boolean =>
  JSON.stringify(writeBody(a)) === JSON.stringify(writeBody(b));

/** What the API would refuse, found before asking it. */
export type Fault = "titleNeeded" | "sourceUrlWrong" | "tagsWrong";

const mostTags = 50;
const longestTag = 200;

export const areTags = (tags: readonly string[]): boolean =>
  tags.length <= mostTags && tags.every((tag) => tag.length <= longestTag);

export const faultOf = (content: Content): Fault | null => {
  if (content.title.trim() === "") return "titleNeeded";
  if (content.sourceUrl.trim() !== "" && !/^https?:\/\/\S+$/i.test(content.sourceUrl.trim()))
    return "sourceUrlWrong";
  return areTags(content.tags) ? null : "tagsWrong";
};

const passages = ({ title, lead, body }: Content): string[] =>
  [title, lead, ...body.map(blockText)].filter((part) => part !== "");

export const plainText = (content: Content): string => passages(content).join("\n\n");

const fewWords = 60;

/** Names a text among others: its title, or what it begins with. Empty when there is not a word in it. */
export const firstWords = (content: Content): string => {
  const text = (content.title.trim() || plainText(content)).replace(/\s+/g, " ").trim();
  return text.length <= fewWords ? text : `${text.slice(0, fewWords).replace(/\s+\S*$/, "")}…`;
};

/** The passages of one text that the other does not have. */
export const passagesOnlyIn = (one: Content, other: Content): string[] => {
  const there = new Set(passages(other));
  return passages(one).filter((passage) => !there.has(passage));
};
