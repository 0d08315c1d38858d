import type { Words } from "../vi";

export const leave: Words["leave"] = {
  title: "Leave without saving?",
  what: "Your changes have not been saved to the system. They stay on this computer and come back when you open the article.",
  stay: "Stay",
  go: "Leave",
};
