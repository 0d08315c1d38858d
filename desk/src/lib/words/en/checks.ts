import type { Words } from "../vi";

export const checks: Words["checks"] = {
  title: "Checks before publishing",
  none: "Nothing to mend was found.",
  severity: { error: "Error", advice: "Advice" },
  flaws: {
    TITLE_TOO_LONG: "The title is longer than 120 characters.",
    TITLE_IN_CAPITALS: "The title is all capitals, which is hard to read.",
    LEAD_MISSING: "There is no lead.",
    SECTION_MISSING: "No section is chosen: the article will be in none of the site.",
    SOURCE_MISSING: "The text is a repost and names no source.",
    ALT_MISSING: "The picture has no description for those who do not see it.",
    CAPTION_MISSING: "The picture has no caption or credit.",
    HEADING_EMPTY: "The heading has no words.",
    HEADING_LEVEL_SKIPPED: "The heading skips a level: the one above it is missing.",
    LINK_EMPTY: "The link has no words.",
    LINK_UNUSABLE: "The link leads to no page or mailbox.",
    LINK_VAGUE: "The words of the link do not say where it leads.",
  },
};
