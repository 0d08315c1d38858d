import type { Words } from "../vi";

export const tools: Words["tools"] = {
  label: "Formatting",
  bold: "Bold",
  italic: "Italic",
  link: "Link",
  paragraph: "Paragraph",
  heading2: "Large heading (H2)",
  heading3: "Small heading (H3)",
  bullets: "Bulleted list",
  numbers: "Numbered list",
  quote: "Quotation",
  undo: "Undo",
  redo: "Redo",
  linkTitle: "Link",
  linkAddress: "Address",
  linkHint: "https://, mailto: or tel:",
  linkWrong: "The address must begin with http://, https://, mailto: or tel:.",
  linkSet: "Set link",
  linkRemove: "Remove link",
  picture: "Picture",
  table: "Table",
};
