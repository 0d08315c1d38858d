import type { Editor } from "@tiptap/core";
import type { Words } from "../../../lib/words/vi";
import type { Block, MarkName } from "../block";
import type { PickForBody } from "./body-editor";
import type { Glyph } from "./glyphs";

/** Something to do to the text; `on` where it is done already. */
export interface Tool {
  readonly name: keyof Words["tools"] & Glyph;
  readonly on: (editor: Editor) => boolean;
  readonly act: (editor: Editor) => void;
  /** Does the same when it is pressed with Ctrl, or ⌘. */
  readonly key?: string;
}

export const textTools: readonly Tool[] = [
  {
    name: "paragraph",
    on: (e) => e.isActive("paragraph") && !e.isActive("listItem"),
    act: (e) => void e.chain().focus().setParagraph().run(),
  },
  {
    name: "heading2",
    on: (e) => e.isActive("heading", { level: 2 }),
    act: (e) => void e.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: "heading3",
    on: (e) => e.isActive("heading", { level: 3 }),
    act: (e) => void e.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: "quote",
    on: (e) => e.isActive("quote"),
    act: (e) => void e.chain().focus().toggleNode("quote", "paragraph").run(),
  },
];

export const listTools: readonly Tool[] = [
  {
    name: "bullets",
    on: (e) => e.isActive("bulletList"),
    act: (e) => void e.chain().focus().toggleBulletList().run(),
  },
  {
    name: "numbers",
    on: (e) => e.isActive("orderedList"),
    act: (e) => void e.chain().focus().toggleOrderedList().run(),
  },
];

const mark = (name: MarkName, key: string): Tool => ({
  name,
  on: (e) => e.isActive(name),
  act: (e) => void e.chain().focus().toggleMark(name).run(),
  key,
});

export const markTools: readonly Tool[] = [
  mark("bold", "B"),
  mark("italic", "I"),
  mark("underline", "U"),
  mark("sub", ","),
  mark("sup", "."),
];

export const pastTools: readonly Tool[] = [
  { name: "undo", on: () => false, act: (e) => void e.chain().focus().undo().run() },
  { name: "redo", on: () => false, act: (e) => void e.chain().focus().redo().run() },
];

const emptyTable = (): Block => ({
  type: "table",
  id: crypto.randomUUID(),
  header: true,
  rows: [
    [[], [], []],
    [[], [], []],
  ],
});

const insert = (editor: Editor, block: Block) => {
  editor.chain().focus().insertContent({ type: "kept", attrs: { block } }).run();
};

/** What is put into the text as a whole. Pictures only where somebody can be asked for one. */
export const keptTools = (onPickPicture: PickForBody | undefined): readonly Tool[] => [
  ...(onPickPicture
    ? [
        {
          name: "picture",
          on: () => false,
          act: (editor: Editor) => {
            onPickPicture((picture) => {
              insert(editor, { type: "figure", id: crypto.randomUUID(), ...picture });
            });
          },
        } as const,
      ]
    : []),
  {
    name: "table",
    on: () => false,
    act: (editor) => {
      insert(editor, emptyTable());
    },
  },
];
