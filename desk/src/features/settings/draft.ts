import { folded } from "../../lib/fold";
import type { Emblem, FieldType, Settings } from "./settings-api";

/**
 * An entry of the menu as it is being written. `section` is an id, or empty where an `address` is written instead: a
 * path of the own site, or the whole address of a page elsewhere.
 */
export interface DraftEntry {
  readonly id: string;
  readonly label: string;
  readonly section: string;
  readonly address: string;
}

/** A field as it is being written. Its key is chosen once: what articles say is kept under it. */
export interface DraftField {
  readonly id: string;
  readonly key: string | null;
  readonly label: string;
  readonly type: FieldType;
  /** One to a line. */
  readonly choices: string;
  readonly required: boolean;
  readonly open: boolean;
}

/** The settings as somebody is writing them. */
export interface Draft {
  readonly name: string;
  readonly fourEyes: boolean;
  readonly checks: Settings["checks"];
  readonly pastIsPublic: boolean;
  readonly menu: readonly DraftEntry[];
  readonly crest: Emblem | null;
  readonly banner: Emblem | null;
  readonly fields: readonly DraftField[];
}

export const newEntry = (): DraftEntry => ({ id: crypto.randomUUID(), label: "", section: "", address: "" });

export const newField = (): DraftField => ({
  id: crypto.randomUUID(),
  key: null,
  label: "",
  type: "text",
  choices: "",
  required: false,
  open: false,
});

export const draftOf = (settings: Settings): Draft => ({
  name: settings.name ?? "",
  fourEyes: settings.fourEyes,
  checks: settings.checks,
  pastIsPublic: settings.pastIsPublic,
  menu: settings.menu.map(({ label, section, url, path }, at) => ({
    id: `${at}`,
    label,
    section: section ?? "",
    address: path ?? url ?? "",
  })),
  crest: settings.crest ?? null,
  banner: settings.banner ?? null,
  fields: settings.fields.map(({ key, label, type, choices, required, public: open }) => ({
    id: key,
    key,
    label,
    type,
    choices: choices.join("\n"),
    required,
    open,
  })),
});

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** A name for programs: `Số ký hiệu` becomes `soKyHieu`. */
export const keyOf = (label: string, taken: readonly string[]): string => {
  const words = folded(label)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const joined = words
    .map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
  const begun = (/^[a-z]/.test(joined) ? joined : `f${joined}`).slice(0, 36);
  const free = (number: number): string => {
    const key = number === 1 ? begun : `${begun}${number}`;
    return taken.includes(key) ? free(number + 1) : key;
  };
  return free(1);
};

const withKeys = (fields: readonly DraftField[]) => {
  const taken = fields.flatMap(({ key }) => key ?? []);
  return fields.map((field) => {
    const key = field.key ?? keyOf(field.label, taken);
    taken.push(key);
    return { ...field, key };
  });
};

const placeAt = (address: string) => (address.startsWith("/") ? { path: address } : { url: address });

/** All of it, as the API takes it: nothing is left to what holds now. */
export const bodyOf = (draft: Draft) => ({
  name: draft.name.trim() === "" ? null : draft.name.trim(),
  fourEyes: draft.fourEyes,
  checks: draft.checks,
  pastIsPublic: draft.pastIsPublic,
  menu: draft.menu.map(({ label, section, address }) => ({
    label: label.trim(),
    ...(section === "" ? placeAt(address.trim()) : { section }),
  })),
  crest: draft.crest && { mediaId: draft.crest.mediaId },
  banner: draft.banner && { mediaId: draft.banner.mediaId },
  fields: withKeys(draft.fields).map(({ key, label, type, choices, required, open }) => ({
    key,
    label: label.trim(),
    type,
    choices: type === "choice" ? lines(choices) : [],
    required,
    public: open,
  })),
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const isSame = (one: Draft, other: Draft): boolean => same(bodyOf(one), bodyOf(other));

/** What I changed since `base`, on top of what others have changed meanwhile. */
export const onTopOf = (base: Draft, mine: Draft, theirs: Draft): Draft => {
  const [before, now] = [bodyOf(base), bodyOf(mine)];
  const kept = <K extends keyof Draft>(name: K): Draft[K] =>
    same(before[name], now[name]) ? theirs[name] : mine[name];
  return {
    name: kept("name"),
    fourEyes: kept("fourEyes"),
    checks: kept("checks"),
    pastIsPublic: kept("pastIsPublic"),
    menu: kept("menu"),
    crest: kept("crest"),
    banner: kept("banner"),
    fields: kept("fields"),
  };
};

/** What the API would refuse, found before asking it. */
export type Fault = "menuLabelNeeded" | "menuAddressWrong" | "fieldLabelNeeded" | "choicesNeeded";

const ELSEWHERE = /^https?:\/\/\S+$/i;
const OWN_PATH = /^\/(?!\/|(s|api|media)([/?]|$))[^\s\\#]*$/;

const leadsNowhere = ({ section, address }: DraftEntry): boolean =>
  section === "" && !ELSEWHERE.test(address.trim()) && !OWN_PATH.test(address.trim());

export const faultOf = ({ menu, fields }: Draft): Fault | null => {
  if (menu.some(({ label }) => label.trim() === "")) return "menuLabelNeeded";
  if (menu.some(leadsNowhere)) return "menuAddressWrong";
  if (fields.some(({ label }) => label.trim() === "")) return "fieldLabelNeeded";
  if (fields.some(({ type, choices }) => type === "choice" && lines(choices).length === 0))
    return "choicesNeeded";
  return null;
};
