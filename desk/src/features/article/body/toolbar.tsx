import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useState } from "react";
import { useWords } from "../../../lib/words/use-words";
import type { Words } from "../../../lib/words/vi";
import type { Block } from "../block";
import type { PickForBody } from "./body-editor";
import { LinkDialog } from "./link-dialog";
import { glyphs, type Glyph } from "./glyphs";
import styles from "./toolbar.module.css";

interface Tool {
  readonly name: keyof Words["tools"] & Glyph;
  readonly on: (editor: Editor) => boolean;
  readonly act: (editor: Editor) => void;
}

const tools: readonly (readonly Tool[])[] = [
  [
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
  ],
  [
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
  ],
  [
    { name: "bold", on: (e) => e.isActive("bold"), act: (e) => void e.chain().focus().toggleBold().run() },
    {
      name: "italic",
      on: (e) => e.isActive("italic"),
      act: (e) => void e.chain().focus().toggleItalic().run(),
    },
  ],
];

const past: readonly Tool[] = [
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

interface Props {
  readonly editor: Editor;
  readonly onPickPicture: PickForBody | undefined;
}

export const Toolbar = ({ editor, onPickPicture }: Props) => {
  const words = useWords().tools;
  const [linking, setLinking] = useState(false);
  const active = useEditorState({
    editor,
    selector: () =>
      Object.fromEntries([...tools.flat(), ...past].map((tool) => [tool.name, tool.on(editor)])),
  });
  const button = ({ name, act }: Tool) => (
    <ToolButton
      key={name}
      glyph={name}
      label={words[name]}
      on={active[name] ?? false}
      act={() => {
        act(editor);
      }}
    />
  );
  return (
    <div className={styles.tools} role="toolbar" aria-label={words.label}>
      {tools.map((group, at) => (
        <div key={at}>{group.map(button)}</div>
      ))}
      <div>
        <ToolButton
          glyph="link"
          label={words.link}
          on={editor.isActive("link")}
          act={() => {
            setLinking(true);
          }}
        />
      </div>
      <div>
        {onPickPicture && (
          <ToolButton
            glyph="picture"
            label={words.picture}
            on={false}
            act={() => {
              onPickPicture((picture) => {
                insert(editor, { type: "figure", id: crypto.randomUUID(), ...picture });
              });
            }}
          />
        )}
        <ToolButton
          glyph="table"
          label={words.table}
          on={false}
          act={() => {
            insert(editor, emptyTable());
          }}
        />
      </div>
      <div>{past.map(button)}</div>
      {linking && (
        <LinkDialog
          editor={editor}
          onClose={() => {
            setLinking(false);
          }}
        />
      )}
    </div>
  );
};

interface ButtonProps {
  readonly glyph: Glyph;
  readonly label: string;
  readonly on: boolean;
  readonly act: () => void;
}

const ToolButton = ({ glyph, label, on, act }: ButtonProps) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    aria-pressed={on}
    // Keeps the selection in the text while the button is pressed.
    onMouseDown={(event) => {
      event.preventDefault();
    }}
    onClick={act}
  >
    {glyphs[glyph]}
  </button>
);
