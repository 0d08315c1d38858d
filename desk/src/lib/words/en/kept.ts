import type { Words } from "../vi";

export const kept: Words["kept"] = {
  title: "This computer still holds text you have not saved",
  what: (at, n) => (n === null ? `Written at ${at}.` : `Written at ${at}, based on revision ${n}.`),
  show: "Show",
  hide: "Hide",
  use: "Put it into the article",
  drop: "Throw it away",
  returned: "This is what you were writing on this computer; it is being saved.",
};
