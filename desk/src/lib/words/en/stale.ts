import type { Words } from "../vi";

export const stale: Words["stale"] = {
  title: "Somebody has changed this article",
  what: (n: number, name: string, at: string) =>
    `${name} saved revision ${n} at ${at}, after you opened the article.`,
  meaning:
    "Your text is not saved and has not replaced theirs. Choose in each place where they differ, then go on from what is made of both.",
  mine: "My text",
  theirs: "The newly saved text",
  nothing: "(nothing)",
  same: "Both texts are the same now.",
  changedBy: {
    mine: "changed by you only",
    theirs: "changed by them only",
    both: "changed by both",
  },
  keep: {
    mine: "Keep mine",
    theirs: "Take theirs",
    both: "Keep both",
  },
  undecided: (n: number) => `${n} places that both changed are still for you to decide.`,
  stay: "Later",
  open: "Open theirs, keep mine beside it",
  merge: "Go on from the merged text",
  loading: "Fetching the new text…",
};
