import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../../lib/words/use-words";
import type { PickForBody } from "./body-editor";
import { fitting, obey, slashIn, type Slash } from "./slash";
import { keptTools, listTools, textTools, type Tool } from "./tools";

const sameAs = (one: Slash | null, other: Slash | null): boolean =>
  one?.from === other?.from && one?.to === other?.to && one?.words === other?.words;

/** The menu of a stroke: open while its words are typed, walked through with the arrows, closed by Escape. */
export const useSlash = (editor: Editor, onPickPicture: PickForBody | undefined) => {
  const { tools: names } = useWords();
  const [slash, setSlash] = useState<Slash | null>(null);
  const [chosen, setChosen] = useState(0);
  // Whoever closes it means a stroke; it stays closed for that paragraph.
  const closed = useRef<number | null>(null);

  useEffect(() => {
    const look = () => {
      const found = editor.isFocused ? slashIn(editor) : null;
      if (!found) closed.current = null;
      const shown = found && found.from !== closed.current ? found : null;
      setSlash((before) => (sameAs(before, shown) ? before : shown));
    };
    editor.on("transaction", look);
    editor.on("focus", look);
    editor.on("blur", look);
    return () => {
      editor.off("transaction", look);
      editor.off("focus", look);
      editor.off("blur", look);
    };
  }, [editor]);

  const offered = slash
    ? fitting([...textTools.slice(1), ...listTools, ...keptTools(onPickPicture)], names, slash.words)
    : [];
  const at = Math.min(chosen, Math.max(0, offered.length - 1));

  const take = (tool: Tool | undefined) => {
    if (!slash || !tool) return;
    setChosen(0);
    obey(editor, slash, tool);
  };

  const pressed = (event: KeyboardEvent): boolean => {
    if (!slash || offered.length === 0 || event.isComposing) return false;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setChosen((at + step + offered.length) % offered.length);
    else if (event.key === "Enter") take(offered[at]);
    else if (event.key === "Escape") {
      closed.current = slash.from;
      setSlash(null);
    } else return false;
    return true;
  };
  const latest = useRef(pressed);
  useEffect(() => {
    latest.current = pressed;
  });

  useEffect(() => {
    // Before the text sees the key: Enter would cut the paragraph in two.
    const first = (event: KeyboardEvent) => {
      if (!latest.current(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const { dom } = editor.view;
    dom.addEventListener("keydown", first, true);
    return () => {
      dom.removeEventListener("keydown", first, true);
    };
  }, [editor]);

  return { slash, offered, at, take };
};
