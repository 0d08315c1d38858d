import type { Words } from "../vi";

export const preview: Words["preview"] = {
  act: "Preview",
  title: "Preview as readers will see it",
  width: "Width",
  widths: { phone: "Phone", desktop: "Desktop" },
  frame: "The page as readers will see it",
  link: "Link for people without an account",
  until: (at) => `Whoever has this link sees this revision, until ${at}.`,
  failed: "The preview could not be opened",
};
