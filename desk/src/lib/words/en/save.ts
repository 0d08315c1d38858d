import type { Words } from "../vi";

export const save: Words["save"] = {
  act: "Save",
  saving: "Saving…",
  saved: (at) => `Saved, ${at}`,
  unsaved: "There are unsaved changes",
  nothing: "No unsaved changes",
  never: "Never saved",
  failed: "Not saved",
  onScreenOnly: "Your text is on this screen only. Do not close the page; copy the text to some other place.",
  keptHere: "Your text is still on this computer.",
  newer: (n, name, at) => `${name} saved revision ${n} at ${at}. Your changes are based on an older one.`,
  compare: "Compare with mine",
  offline: "No connection; the text is on this computer",
  keptUntilOnline: "Your text is on this computer and will be saved when the network is back.",
  overtaken: "Somebody has saved a newer text; yours is not saved.",
};
