import { Mark, mergeAttributes, Node } from "@tiptap/core";
import { ListItem } from "@tiptap/extension-list";

/** A quotation is one run of text, as in the stored body, not a box for other blocks. */
export const Quote = Node.create({
  name: "quote",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({
    source: {
      default: null,
      keepOnSplit: false,
      parseHTML: (element: HTMLElement) => element.dataset.source ?? null,
      renderHTML: ({ source }: Record<string, unknown>) =>
        typeof source === "string" ? { "data-source": source } : {},
    },
  }),
  // What is pasted often has paragraphs inside the quotation: each becomes a quotation of its own.
  parseHTML: () => [
    { tag: "blockquote p", priority: 60 },
    { tag: "blockquote", getAttrs: (element) => (element.querySelector("p") ? false : null) },
  ],
  renderHTML: ({ HTMLAttributes }) => ["blockquote", mergeAttributes(HTMLAttributes), 0],
  addKeyboardShortcuts() {
    return {
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection;
        const atStart = empty && $from.parentOffset === 0 && $from.parent.type === this.type;
        return atStart && this.editor.commands.setNode("paragraph");
      },
    };
  },
});

/** The stored list is flat: one paragraph to an item, no list within. */
export const FlatListItem = ListItem.extend({ content: "paragraph" });

const plainMark = (name: "sub" | "sup", key: string) =>
  Mark.create({
    name,
    excludes: name === "sub" ? "sup" : "sub",
    parseHTML: () => [{ tag: name }],
    renderHTML: ({ HTMLAttributes }) => [name, HTMLAttributes, 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) };
    },
  });

export const Sub = plainMark("sub", "Mod-,");
export const Sup = plainMark("sup", "Mod-.");
