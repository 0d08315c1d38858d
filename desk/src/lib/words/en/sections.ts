import type { Words } from "../vi";

export const sections: Words["sections"] = {
  title: "Sections",
  what: "Drag a section to its new place, or use the arrows. Old addresses of articles go on working.",
  listed: "The sections in their order",
  empty: "No sections yet",
  emptyHint: "Sections are opened by the API, or when articles are brought in from an old site.",
  steps: {
    up: (name) => `Move “${name}” up`,
    down: (name) => `Move “${name}” down`,
    inward: (name) => `Move “${name}” into the section before it`,
    outward: (name) => `Move “${name}” out by one level`,
  },
  movedTop: (name, at, of) => `“${name}” is number ${at} of ${of}.`,
  movedBelow: (name, parent, at, of) => `“${name}” stands in “${parent}”, number ${at} of ${of}.`,
  failed: (name) => `“${name}” was not moved, the server's order stands`,
};
