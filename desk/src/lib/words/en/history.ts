import type { Words } from "../vi";

export const history: Words["history"] = {
  title: "History",
  timeline: "Timeline",
  revisions: "Revisions",
  more: "Show more",
  none: "Nothing has been recorded yet.",
  afterSaving: "History begins when the article is first saved.",
  commit: (n) => `no. ${n}`,
  commitHint: "Position in the ledger of this organisation",
  revision: (n) => `Revision ${n}`,
  shown: "Shown",
  program: "program",
  reason: "Reason",
  unknown: (type) => `Other event: ${type}`,
  events: {
    "article.ArticleDrafted": "Wrote the article",
    "article.ArticleRevised": "Changed the article",
    "article.ArticleSubmitted": "Submitted for review",
    "article.ArticleReturned": "Returned",
    "article.ArticleApproved": "Approved",
    "article.PublicationRequested": "Decided to publish",
    "article.PublicationFailed": "Publication failed",
    "article.ArticlePublished": "Published on the public site",
    "article.ArticleWithdrawn": "Withdrew from the public site",
  },
};
