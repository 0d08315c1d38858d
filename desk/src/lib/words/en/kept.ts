import type { Words } from "../vi";

export const kept: Words["kept"] = {
  title: "This computer still holds text you have not saved",
  what: (name, at, n) =>
    `${name && `“${name}”. `}Written at ${at}${n === null ? "" : `, based on revision ${n}`}.`,
  show: "Show",
  hide: "Hide",
  use: "Put it into the article",
  drop: "Throw it away",
  saveFirst: "Save the open article before you put it in.",
  elsewhere:
    "That is another article; it stays on this computer and is offered again when you press “New article”.",
  sure: { use: "Replace the open article?", drop: "Throw unsaved text away?" },
  then: {
    use: "This text replaces all that is on the screen.",
    drop: "It is gone from this computer and cannot be brought back.",
    discard: "What is not saved is gone for good. The screen goes back to the saved text, if there is one.",
  },
  resumed: "This is what you were writing on this computer; the system has not saved it.",
};
