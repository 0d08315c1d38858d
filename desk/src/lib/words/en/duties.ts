import type { Words } from "../vi";

export const duties: Words["duties"] = {
  label: "Roles",
  author: "Writes articles and submits them",
  editor: "Mends everybody’s articles, returns them with a reason, approves",
  approver: "Approves, publishes, schedules and withdraws",
  admin: "Writes; manages the people, API clients and settings of the organisation",
  auditor: "Reads every revision and the whole history, changes nothing",
  "platform-admin": "Manages the organisations and the people of the platform",
  "platform-auditor": "Reads all organisations, changes nothing",
  integrator: "For programs: reads, writes and submits articles",
};
