import type { Editor } from "@tiptap/core";
import { folded } from "../../../lib/fold";
import type { Tool } from "./tools";

/** A command that is being typed: where it stands, and the words behind its stroke. */
export interface Slash {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const longest = 24;

/** Only at the beginning of a paragraph of its own: a stroke within a sentence or a date is a stroke. */
export const slashIn = (editor: Editor): Slash | null => {
  const { selection } = editor.state;
  const { $from, empty } = selection;
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== "paragraph") return null;
  const typed = $from.parent.textContent;
  if (!typed.startsWith("/") || typed.length > longest || $from.parentOffset !== typed.length) return null;
  return { from: $from.start(), to: $from.pos, words: typed.slice(1).trim() };
};

/** Tools whose names have words that begin as typed, with or without marks. */
export const fitting = (tools: readonly Tool[], names: Record<string, string>, words: string) => {
  const asked = folded(words);
  return tools.filter(({ name }) => {
    const called = folded(names[name] ?? "");
    return called.startsWith(asked) || called.includes(` ${asked}`);
  });
};

/** Takes the command out of the text and does what it says. */
export const obey = (editor: Editor, { from, to }: Slash, tool: Tool) => {
  editor.chain().focus().deleteRange({ from, to }).run();
  tool.act(editor);
};
