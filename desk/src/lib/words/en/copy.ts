import type { Words } from "../vi";

export const copy: Words["copy"] = {
  act: "Copy",
  copied: "Copied.",
  failed: "The browser does not allow copying. The text is selected: press Ctrl+C.",
};
