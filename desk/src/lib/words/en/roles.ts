import type { Words } from "../vi";

export const roles: Words["roles"] = {
  author: "Author",
  editor: "Editor",
  approver: "Approver",
  admin: "Administrator",
  auditor: "Auditor",
  integrator: "Connected program",
  "platform-admin": "Platform administrator",
  "platform-auditor": "Platform auditor",
};
