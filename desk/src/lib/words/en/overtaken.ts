import type { Words } from "../vi";

export const overtaken: Words["overtaken"] = {
  what: "Nothing of yours has been saved, and nothing of theirs has been changed.",
  keepMine: "Keep my changes on top of theirs",
  dropMine: "Show theirs, drop my changes",
};
