import { Extension } from "@tiptap/core";
import { Plugin, PluginKey, type EditorState, type Transaction } from "@tiptap/pm/state";

const blockTypes = ["paragraph", "heading", "bulletList", "orderedList", "quote", "kept"];

/** Gives an id to every top-level block without one, and a new one to the later of two that share it. */
const withIds = (state: EditorState): Transaction | null => {
  const taken = new Set<unknown>();
  const change = state.tr;
  state.doc.forEach((node, offset) => {
    const id: unknown = node.attrs.blockId;
    const free = typeof id === "string" && !taken.has(id);
    const own = free ? id : crypto.randomUUID();
    taken.add(own);
    if (!free) change.setNodeAttribute(offset, "blockId", own);
  });
  return change.docChanged ? change.setMeta("addToHistory", false) : null;
};

/**
 * Keeps the id of a block on the block. It travels through cut and paste, so that a moved block stays itself,
 * and does not follow the cursor into the block that Enter makes.
 */
export const BlockIds = Extension.create({
  name: "blockIds",
  addGlobalAttributes: () => [
    {
      types: blockTypes,
      attributes: {
        blockId: {
          default: null,
          parseHTML: (element: HTMLElement) => element.dataset.blockId ?? null,
          renderHTML: ({ blockId }: Record<string, unknown>) =>
            typeof blockId === "string" ? { "data-block-id": blockId } : {},
        },
      },
    },
  ],
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey("blockIds"),
      appendTransaction: (changes, _before, after) =>
        changes.some(({ docChanged }) => docChanged) ? withIds(after) : null,
    }),
  ],
});
