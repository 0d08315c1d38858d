import type { Words } from "../vi";

export const tenants: Words["tenants"] = {
  title: "Which organisation do you work for?",
  none: "Your account does not belong to any organisation yet.",
  noneHint: "Ask its administrator to invite you, then sign in again.",
};
