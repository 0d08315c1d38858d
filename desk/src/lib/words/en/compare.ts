import type { Words } from "../vi";

export const compare: Words["compare"] = {
  title: "Compare two revisions",
  back: "Back to the article",
  from: "From revision",
  to: "To revision",
  act: "Compare",
  look: "View",
  looks: {
    inline: "In one text",
    beside: "Side by side",
  },
  same: "The two revisions are the same.",
  added: "added: ",
  removed: "removed: ",
  movedFrom: (n: number) => `Moved from place ${n}`,
  movedTo: (n: number) => `Moved to place ${n}`,
  form: "Formatting, a link or a picture changed",
  was: (kind) => `Was a ${kind}`,
  became: (kind) => `Became a ${kind}`,
  kinds: {
    paragraph: "paragraph",
    heading: "heading",
    list: "list",
    quote: "quote",
  },
  wordless: "(no words)",
  fields: {
    lead: "Lead",
    section: "Section",
    byline: "Byline",
    source: "Source",
    tags: "Tags",
    originallyPublishedAt: "First published",
  },
};
