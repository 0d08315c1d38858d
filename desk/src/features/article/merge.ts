import { blockText, type Block } from "./block";
import type { Content } from "./content";

export type Side = "mine" | "theirs" | "both";

/** One place where two texts that grew from one differ. */
export interface Difference {
  readonly key: string;
  /** A field of the article, or its body. */
  readonly field: keyof Content;
  readonly mine: string | null;
  readonly theirs: string | null;
  /** Whoever changed it; `both` is for a person to decide. */
  readonly changedBy: Side;
}

interface BlockThere {
  readonly base: Block | undefined;
  readonly mine: Block | undefined;
  readonly theirs: Block | undefined;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const changedBy = (base: unknown, mine: unknown, theirs: unknown): Side | null => {
  if (same(mine, theirs)) return null;
  if (same(base, theirs)) return "mine";
  return same(base, mine) ? "theirs" : "both";
};

const shown = (value: unknown): string | null => {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return shown(value.join(", "));
  return JSON.stringify(value);
};

const fieldsOf = (content: Content): (keyof Content)[] => {
  const names: Record<keyof Content, true> = {
    title: true,
    lead: true,
    body: true,
    section: true,
    byline: true,
    sourceName: true,
    sourceUrl: true,
    cover: true,
    tags: true,
    originallyPublishedAt: true,
    extra: true,
    formerAddresses: true,
  };
  return Object.keys(content).filter((name): name is keyof Content => name in names && name !== "body");
};

const byId = (blocks: readonly Block[]) => new Map(blocks.map((block) => [block.id, block]));

const ids = (blocks: readonly Block[]): string[] => blocks.map(({ id }) => id);

/** The order of the one who moved blocks; what only the other has stands after what it stood after there. */
const orderOf = (base: Content, mine: Content, theirs: Content): string[] => {
  const shared = (from: Content) => {
    const inBase = new Set(ids(base.body));
    return ids(from.body).filter((id) => inBase.has(id));
  };
  const kept = new Set(shared(theirs));
  const unmoved = same(
    shared(theirs),
    ids(base.body).filter((id) => kept.has(id)),
  );
  const [first, second] = unmoved ? [mine, theirs] : [theirs, mine];
  const order = ids(first.body);
  let before = -1;
  for (const id of ids(second.body)) {
    const at = order.indexOf(id);
    if (at < 0) order.splice(before + 1, 0, id);
    before = at < 0 ? before + 1 : at;
  }
  return order;
};

const blocksOf = (base: Content, mine: Content, theirs: Content): [string, BlockThere][] => {
  const [inBase, inMine, inTheirs] = [byId(base.body), byId(mine.body), byId(theirs.body)];
  return orderOf(base, mine, theirs).map((id) => [
    id,
    { base: inBase.get(id), mine: inMine.get(id), theirs: inTheirs.get(id) },
  ]);
};

/** Everything in which my text and theirs differ, and who changed it since both began from `base`. */
export const differences = (base: Content, mine: Content, theirs: Content): Difference[] => {
  const fields = fieldsOf(mine).flatMap((field): Difference[] => {
    const side = changedBy(base[field], mine[field], theirs[field]);
    return side
      ? [{ key: field, field, mine: shown(mine[field]), theirs: shown(theirs[field]), changedBy: side }]
      : [];
  });
  const blocks = blocksOf(base, mine, theirs).flatMap(([key, there]): Difference[] => {
    const side = changedBy(there.base, there.mine, there.theirs);
    const text = (block: Block | undefined) => (block ? blockText(block) : null);
    return side
      ? [{ key, field: "body", mine: text(there.mine), theirs: text(there.theirs), changedBy: side }]
      : [];
  });
  return [...fields, ...blocks];
};

/** What is taken where nobody has to choose: the side that changed something. */
export const choiceFor = (difference: Difference, chosen: ReadonlyMap<string, Side>): Side =>
  chosen.get(difference.key) ?? difference.changedBy;

/** The text that keeps each chosen side; a block in which both are wanted is kept twice. */
export const merged = (
  base: Content,
  mine: Content,
  theirs: Content,
  chosen: ReadonlyMap<string, Side>,
): Content => {
  const open = new Map(differences(base, mine, theirs).map((each) => [each.key, choiceFor(each, chosen)]));
  const fields = fieldsOf(mine).reduce<Content>(
    (text, field) => (open.get(field) === "theirs" ? { ...text, [field]: theirs[field] } : text),
    mine,
  );
  const body = blocksOf(base, mine, theirs).flatMap(([id, { mine: own, theirs: other }]) => {
    const side = open.get(id) ?? "mine";
    if (side !== "both") return (side === "mine" ? own : other) ?? [];
    return own && other ? [own, { ...other, id: crypto.randomUUID() }] : (own ?? other ?? []);
  });
  return { ...fields, body };
};
