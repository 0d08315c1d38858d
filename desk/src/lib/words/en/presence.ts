import type { Words } from "../vi";

export const presence: Words["presence"] = {
  here: (names: string) => `${names} also has this article open.`,
};
