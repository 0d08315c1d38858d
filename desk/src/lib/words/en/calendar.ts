import type { Words } from "../vi";

export const calendar: Words["calendar"] = {
  title: "Calendar",
  publish: "Publish",
  withdraw: "Withdraw",
  empty: "Nothing is scheduled",
  emptyHint: "Open an approved article and choose “Schedule”; its time will stand here.",
};
