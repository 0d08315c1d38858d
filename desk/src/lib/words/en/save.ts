import type { Words } from "../vi";

export const save: Words["save"] = {
  act: "Save",
  saving: "Saving…",
  saved: (at) => `Saved, ${at}`,
  unsaved: "There are unsaved changes",
  never: "Never saved",
  failed: "Not saved",
  keptHere: "Your text is still on this computer.",
  newer: (n, name, at) => `${name} saved revision ${n} at ${at}. Your changes are based on an older one.`,
  compare: "Compare with mine",
};
