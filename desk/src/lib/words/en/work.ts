import type { Words } from "../vi";

export const work: Words["work"] = {
  title: "My work",
  all: "See all",
  piles: {
    review: "For me to review",
    approved: "Approved, to be published",
    scheduled: "Scheduled",
    mine: "My drafts",
    waiting: "Mine, in review",
    live: "Newly published",
  },
  nothing: {
    review: "Nothing waits for review.",
    approved: "Nothing waits to be published.",
    scheduled: "Nothing is scheduled.",
    mine: "You have no drafts. Press “New article” to begin.",
    waiting: "None of yours is in review.",
    live: "Nothing is on the public site yet.",
  },
};
