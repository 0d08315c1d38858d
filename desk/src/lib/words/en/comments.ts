import type { Words } from "../vi";

export const comments: Words["comments"] = {
  title: "Discussion",
  open: (n: number) => `${n} open`,
  none: "Nobody has said anything about this article.",
  write: "Comment on the article",
  send: "Send",
  reply: "Reply",
  resolve: "Done",
  reopen: "Open again",
  resolved: "done",
  detached: "(no longer in the text)",
  failed: "Not sent",
};
