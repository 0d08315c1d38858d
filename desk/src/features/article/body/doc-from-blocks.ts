import type { JSONContent } from "@tiptap/core";
import type { Block, Span } from "../block";

type MarkJson = NonNullable<JSONContent["marks"]>[number];

const textNode = ({ text, marks, href }: Span): JSONContent[] => {
  if (text === "") return [];
  const inline: MarkJson[] = (marks ?? []).map((mark) => ({ type: mark }));
  if (href) inline.push({ type: "link", attrs: { href } });
  return [inline.length > 0 ? { type: "text", text, marks: inline } : { type: "text", text }];
};

const inlineOf = (spans: readonly Span[]): JSONContent[] => spans.flatMap(textNode);

const listItem = (item: readonly Span[]): JSONContent => ({
  type: "listItem",
  content: [{ type: "paragraph", content: inlineOf(item) }],
});

const nodeOf = (block: Block): JSONContent => {
  switch (block.type) {
    case "paragraph":
      return { type: "paragraph", attrs: { blockId: block.id }, content: inlineOf(block.text) };
    case "heading":
      return {
        type: "heading",
        attrs: { blockId: block.id, level: block.level },
        content: inlineOf(block.text),
      };
    case "list":
      return {
        type: block.ordered ? "orderedList" : "bulletList",
        attrs: { blockId: block.id },
        content: block.items.map(listItem),
      };
    case "quote":
      return {
        type: "quote",
        attrs: { blockId: block.id, source: block.source ?? null },
        content: inlineOf(block.text),
      };
    case "figure":
    case "table":
      return { type: "kept", attrs: { blockId: block.id, block } };
  }
};

/** The body in the editor's form. */
export const docFromBlocks = (blocks: readonly Block[]): JSONContent => ({
  type: "doc",
  content: blocks.length > 0 ? blocks.map(nodeOf) : [{ type: "paragraph" }],
});
