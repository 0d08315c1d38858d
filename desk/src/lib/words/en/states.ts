import type { Words } from "../vi";

export const states: Words["states"] = {
  draft: "Draft",
  review: "In review",
  approved: "Approved",
  scheduled: "Scheduled",
  publishing: "Being published",
  live: "Live",
  withdrawn: "Withdrawn",
  archived: "Archived",
};
