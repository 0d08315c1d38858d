import type { Words } from "../vi";

export const stale: Words["stale"] = {
  title: "Someone has changed this article",
  what: (n, name, at) => `${name} saved revision ${n} at ${at}, after you had opened the article.`,
  meaning: "Yours has not been saved and does not overwrite it. Every word you wrote is still here.",
  mine: "Only in yours",
  theirs: "Only in the newly saved one",
  same: "No passage. The difference may be in section, cover, byline or source.",
  stay: "Keep looking at mine",
  open: "Open the new one, keep mine beside it",
  loading: "Fetching the new one…",
};
