import type { Words } from "../vi";

export const slash: Words["slash"] = {
  label: "Put into the text",
  none: "Nothing has such a name",
};
