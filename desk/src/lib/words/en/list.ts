import type { Words } from "../vi";

export const list: Words["list"] = {
  nameless: (n) => `Row ${n}`,
  up: (name) => `Move “${name}” up`,
  down: (name) => `Move “${name}” down`,
  remove: (name) => `Remove “${name}”`,
};
