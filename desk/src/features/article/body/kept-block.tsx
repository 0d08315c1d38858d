import { Node } from "@tiptap/core";
import { NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from "@tiptap/react";
import { Block } from "../block";
import { KeptFigure } from "./kept-figure";
import { KeptTable } from "./kept-table";
import styles from "./body.module.css";

const KeptView = ({ node, editor, updateAttributes }: NodeViewProps) => {
  const parsed = Block.safeParse(node.attrs.block);
  if (!parsed.success) return null;
  const change = (block: Block) => {
    updateAttributes({ block });
  };
  const { isEditable } = editor;
  return (
    <NodeViewWrapper className={styles.kept} contentEditable={false} data-block-id={parsed.data.id}>
      {parsed.data.type === "table" && (
        <KeptTable block={parsed.data} editable={isEditable} onChange={change} />
      )}
      {parsed.data.type === "figure" && (
        <KeptFigure block={parsed.data} editable={isEditable} onChange={change} />
      )}
    </NodeViewWrapper>
  );
};

// What is pasted is not to be trusted: anything but a block leaves an empty place, which is dropped on saving.
const blockFrom = (text: string | undefined): Block | null => {
  try {
    return Block.parse(JSON.parse(text ?? "null"));
  } catch {
    return null;
  }
};

/** A figure or table: moved and removed as a whole, and stored again as it was where nobody wrote in it. */
export const Kept = Node.create({
  name: "kept",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    block: {
      default: null,
      parseHTML: (element: HTMLElement) => blockFrom(element.dataset.block),
      renderHTML: ({ block }: Record<string, unknown>) => ({ "data-block": JSON.stringify(block) }),
    },
  }),
  parseHTML: () => [{ tag: "div[data-block]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes],
  // Keys and clicks inside the fields of a figure or table are theirs, not the text's around it.
  addNodeView: () =>
    ReactNodeViewRenderer(KeptView, {
      stopEvent: ({ event }) =>
        event.target instanceof HTMLElement && event.target.matches("input, button, label"),
    }),
});
