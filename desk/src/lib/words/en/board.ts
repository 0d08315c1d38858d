import type { Words } from "../vi";

export const board: Words["board"] = {
  title: "Articles",
  filter: "Filter by state",
  search: "Search articles",
  all: "All",
  more: "Show more",
  untitled: "(No title yet)",
  revision: (n) => `revision ${n}`,
  liveBeside: (n) => `The public sees revision ${n}`,
  updated: (name, at) => `changed by ${name}, ${at}`,
  emptyTitle: "No articles yet",
  empty: "The first article of this organisation will appear here.",
  emptyInState: (state) => `No article is in the state “${state}”.`,
  emptySearch: (words) => `No article matches “${words}”. Try fewer words, or type without marks.`,
  keys: "Keys: j and k move down and up, Enter opens, / searches, n starts a new article.",
};
