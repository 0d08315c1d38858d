import type { JSONContent } from "@tiptap/core";
import { Block, MarkName, type Span } from "../block";

const known = MarkName.options;

const spanOf = ({ text, marks = [] }: JSONContent): Span => {
  const names = new Set(marks.map(({ type }) => type));
  const href: unknown = marks.find(({ type }) => type === "link")?.attrs?.href;
  return {
    text: text ?? "",
    marks: known.filter((mark) => names.has(mark)),
    ...(typeof href === "string" && href !== "" ? { href } : {}),
  };
};

const sameLook = (a: Span, b: Span): boolean =>
  a.href === b.href && JSON.stringify(a.marks) === JSON.stringify(b.marks);

/** Neighbours that look the same are one span, however the editor happened to cut them. */
const joined = (spans: readonly Span[]): Span[] =>
  spans.reduce<Span[]>((done, span) => {
    const last = done.at(-1);
    return last && sameLook(last, span)
      ? [...done.slice(0, -1), { ...last, text: last.text + span.text }]
      : [...done, span];
  }, []);

const spansOf = (node: JSONContent | undefined): Span[] =>
  joined((node?.content ?? []).filter(({ type }) => type === "text").map(spanOf));

const idOf = (node: JSONContent): string => {
  const id: unknown = node.attrs?.blockId;
  return typeof id === "string" && id !== "" ? id : crypto.randomUUID();
};

const said = (spans: readonly Span[]): boolean => spans.some(({ text }) => text.trim() !== "");

const textBlock = (node: JSONContent, make: (id: string, text: Span[]) => Block): Block[] => {
  const text = spansOf(node);
  return said(text) ? [make(idOf(node), text)] : [];
};

const listBlock = (node: JSONContent, ordered: boolean): Block[] => {
  const items = (node.content ?? []).map((item) => spansOf(item.content?.[0])).filter(said);
  return items.length > 0 ? [{ type: "list", id: idOf(node), ordered, items }] : [];
};

const blockOf = (node: JSONContent): Block[] => {
  switch (node.type) {
    case "paragraph":
      return textBlock(node, (id, text) => ({ type: "paragraph", id, text }));
    case "heading":
      return textBlock(node, (id, text) => ({
        type: "heading",
        id,
        level: Number(node.attrs?.level ?? 2),
        text,
      }));
    case "quote": {
      const source: unknown = node.attrs?.source;
      const from = typeof source === "string" && source !== "" ? { source } : {};
      return textBlock(node, (id, text) => ({ type: "quote", id, text, ...from }));
    }
    case "bulletList":
      return listBlock(node, false);
    case "orderedList":
      return listBlock(node, true);
    case "kept": {
      const block = Block.safeParse(node.attrs?.block);
      return block.success ? [{ ...block.data, id: idOf(node) }] : [];
    }
    case undefined:
    default:
      return [];
  }
};

/** The body as it is stored. Empty lines are spacing, not content, and are left out. */
export const blocksFromDoc = (doc: JSONContent): Block[] => (doc.content ?? []).flatMap(blockOf);
