import type { Finding } from "./article-api";

const fields: Record<string, string> = {
  "/title": "title",
  "/lead": "lead",
  "/cover": "cover-caption",
  "/section": "section",
  "/source": "sourceName",
};

const field = "input, textarea, select";

/** Nobody can write in a paragraph by itself: the body is entered, and the cursor set down there. */
const putCursorIn = (block: Element) => {
  block.closest<HTMLElement>("[contenteditable=true]")?.focus();
  getSelection()?.collapse(block, 0);
};

/** Where it is, with the keyboard there if somebody may write there. */
export const goToFinding = ({ block, pointer }: Finding) => {
  const place = block
    ? document.querySelector(`[data-block-id="${CSS.escape(block)}"]`)
    : document.querySelector(`[data-testid="${fields[pointer] ?? ""}"]`);
  if (!place) return;
  place.scrollIntoView({ block: "center" });
  const entry = place.matches(field) ? place : place.querySelector(field);
  if (entry instanceof HTMLElement) entry.focus();
  else putCursorIn(place);
};
