import { isMacOS, type Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useState } from "react";
import { useWords } from "../../../lib/words/use-words";
import { SignButton, Signs } from "../../../ui/sign-button";
import type { PickForBody } from "./body-editor";
import { glyphs, type Glyph } from "./glyphs";
import { LinkDialog } from "./link-dialog";
import { keptTools, listTools, markTools, pastTools, textTools, type Tool } from "./tools";
import styles from "./toolbar.module.css";

interface Props {
  readonly editor: Editor;
  readonly onPickPicture: PickForBody | undefined;
}

const groups = [textTools, listTools, markTools];

export const Toolbar = ({ editor, onPickPicture }: Props) => {
  const words = useWords().tools;
  const [linking, setLinking] = useState(false);
  const active = useEditorState({
    editor,
    selector: () => Object.fromEntries(groups.flat().map((tool) => [tool.name, tool.on(editor)])),
  });
  const button = ({ name, act, key }: Tool) => (
    <ToolButton
      key={name}
      glyph={name}
      label={words[name]}
      shortcut={key && `${isMacOS() ? "⌘" : "Ctrl+"}${key}`}
      on={active[name] ?? false}
      act={() => {
        act(editor);
      }}
    />
  );
  return (
    <div className={styles.tools} role="toolbar" aria-label={words.label}>
      {groups.map((group, at) => (
        <Signs key={at}>{group.map(button)}</Signs>
      ))}
      <Signs>
        <ToolButton
          glyph="link"
          label={words.link}
          on={editor.isActive("link")}
          act={() => {
            setLinking(true);
          }}
        />
      </Signs>
      <Signs>{keptTools(onPickPicture).map(button)}</Signs>
      <Signs>{pastTools.map(button)}</Signs>
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
  readonly shortcut?: string | undefined;
  readonly on: boolean;
  readonly act: () => void;
}

const ToolButton = ({ glyph, label, shortcut, on, act }: ButtonProps) => (
  <SignButton
    label={label}
    title={shortcut ? `${label} (${shortcut})` : label}
    aria-pressed={on}
    // Keeps the selection in the text while the button is pressed.
    onMouseDown={(event) => {
      event.preventDefault();
    }}
    onClick={act}
  >
    {glyphs[glyph]}
  </SignButton>
);
