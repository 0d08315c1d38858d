import { faultWords } from "./fault-words";
import { named } from "./named";
import { Refused, Unreachable, Unreadable } from "./problem";
import { refusalsEn } from "./words/refusals-en";
import { refusalsVi, type RefusalCode } from "./words/refusals-vi";
import type { Language } from "./words/use-words";
import type { Words } from "./words/vi";

const sentences: Record<Language, Record<RefusalCode, string>> = { vi: refusalsVi, en: refusalsEn };

export const refusalCodes = Object.keys(refusalsVi);

const isKnown = (code: string): code is RefusalCode => Object.hasOwn(refusalsVi, code);

/** What a person needs to know about a failure: a sentence, the fields it is about, and a reference to quote. */
export interface Explanation {
  readonly sentence: string;
  readonly fields: readonly string[];
  readonly trace: string | null;
  readonly signIn: boolean;
}

const fieldName = (pointer: string, { article, actions, asset, audit, cover, settings }: Words): string => {
  const names: Record<string, string> = {
    title: article.title,
    lead: article.lead,
    body: article.body,
    section: article.section,
    byline: article.byline,
    bylines: article.byline,
    source: article.sourceName,
    cover: cover.label,
    alt: asset.alt,
    caption: asset.caption,
    credit: asset.credit,
    licence: asset.licence,
    tags: asset.tags,
    folder: asset.folder,
    note: asset.note,
    reason: actions.reason,
    name: settings.name,
    crest: settings.crest.label,
    banner: settings.banner.label,
    from: audit.from,
    to: audit.to,
    commit: audit.commitNumber,
  };
  const rows: Record<string, string> = { menu: settings.menu, fields: settings.fields };
  const [, name = "", own = ""] = pointer.split("/");
  if (name === "extra") return `${article.fields.extra} ${own}`;
  return rows[name] ? `${rows[name]}, ${Number(own) + 1}` : (names[name] ?? pointer);
};

type Fault = NonNullable<Refused["problem"]["errors"]>[number];

// Of a file the code says all but its limits, which no field shows.
const faultLine = ({ pointer, detail }: Fault, code: string, words: Words): string[] => {
  const { flaws } = words.checks;
  if (code === "CHECKS_NOT_PASSED" && named(flaws, detail)) return [flaws[detail]];
  if (pointer !== "/file") return [`${fieldName(pointer, words)}: ${faultWords(detail, words)}`];
  return code === "INVALID_REQUEST" ? [words.failures.file] : [];
};

const plain = (sentence: string): Explanation => ({ sentence, fields: [], trace: null, signIn: false });

export const explain = (error: unknown, language: Language, words: Words): Explanation => {
  if (error instanceof Unreachable) return plain(words.failures.unreachable);
  if (error instanceof Unreadable) return plain(words.failures.unreadable);
  if (!(error instanceof Refused)) return plain(words.failures.unknown);
  const { code, errors, traceId, status } = error.problem;
  const known = isKnown(code);
  return {
    sentence: known ? sentences[language][code] : words.failures.unknown,
    fields: (errors ?? []).flatMap((fault) => faultLine(fault, code, words)),
    trace: status >= 500 || !known ? (traceId ?? null) : null,
    signIn: status === 401,
  };
};
