import type { Editor } from "@tiptap/core";
import { useEffect, useId, useLayoutEffect, useRef } from "react";
import { useWords } from "../../../lib/words/use-words";
import type { PickForBody } from "./body-editor";
import { glyphs } from "./glyphs";
import { useSlash } from "./use-slash";
import styles from "./slash-menu.module.css";

interface Props {
  readonly editor: Editor;
  readonly onPickPicture: PickForBody | undefined;
}

const gap = 6;

/** Offers, beside a stroke at the beginning of a paragraph, what can stand there instead. */
export const SlashMenu = ({ editor, onPickPicture }: Props) => {
  const words = useWords();
  const id = useId();
  const menu = useRef<HTMLUListElement>(null);
  const { slash, offered, at, take } = useSlash(editor, onPickPicture);
  const open = slash !== null && offered.length > 0;

  useLayoutEffect(() => {
    if (!slash || !menu.current) return;
    const { left, top, bottom } = editor.view.coordsAtPos(slash.from);
    const { offsetHeight, offsetWidth, style } = menu.current;
    const below = bottom + gap + offsetHeight <= window.innerHeight;
    style.left = `${Math.max(gap, Math.min(left, window.innerWidth - offsetWidth - gap))}px`;
    style.top = `${below ? bottom + gap : Math.max(gap, top - gap - offsetHeight)}px`;
  }, [editor, slash]);

  // The cursor stays in the text; a screen reader follows what is chosen beside it.
  const chosen = open ? `${id}-${at}` : null;
  useEffect(() => {
    const { dom } = editor.view;
    if (chosen === null) return;
    dom.setAttribute("aria-controls", id);
    dom.setAttribute("aria-activedescendant", chosen);
    return () => {
      dom.removeAttribute("aria-controls");
      dom.removeAttribute("aria-activedescendant");
    };
  }, [editor, id, chosen]);

  if (!open) return null;
  return (
    <ul
      id={id}
      ref={menu}
      className={styles.menu}
      role="listbox"
      aria-label={words.slash.label}
      data-testid="slash-menu"
    >
      {offered.map((tool, place) => (
        <li
          key={tool.name}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === at}
          onMouseDown={(event) => {
            event.preventDefault();
            take(tool);
          }}
        >
          {glyphs[tool.name]}
          {words.tools[tool.name]}
        </li>
      ))}
    </ul>
  );
};
