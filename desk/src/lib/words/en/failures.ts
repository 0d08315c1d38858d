import type { Words } from "../vi";

export const failures: Words["failures"] = {
  unreachable: "The connection to the system is lost.",
  unreadable:
    "The system answered something this page does not understand. Reload; if it stays so, tell the administrator.",
  unknown: "The system refused for a reason this page does not know. Tell the administrator.",
  trace: (id) => `Reference: ${id}`,
  signInAgain: "Sign in again",
  file: "A picture may have 20,000 pixels a side and 50 million in all. A picture is replaced by a picture, a document by a document.",
  load: "Not loaded",
};
