import type { Words } from "../vi";

export const people: Words["people"] = {
  title: "People of the platform",
  listed: "The people of the platform",
  invite: "Add somebody",
  empty: "Nobody yet",
  emptyHint: "Wait a minute: whoever has such a role in Keycloak will appear here.",
  states: {
    inviting: "Being invited…",
    changing: "Being updated…",
    disabling: "Being disabled…",
    removing: "Roles being taken…",
    active: "Active",
    disabled: "Disabled",
  },
  inviteTitle: "Add somebody to the platform",
  inviteWhat:
    "This person works across all organisations. Whoever has an account signs in as always; whoever has none gets a new one.",
  disableWhat:
    "This person is signed out everywhere within a minute and has no role of the platform until enabled again. Roles in organisations stay.",
  remove: "Take roles away",
  removeTitle: (name) => `Take all roles of the platform from ${name}?`,
  removeWhat:
    "This person is signed out and has no role of the platform any more; name and e-mail are erased from the list. What was done stays in the ledger. Roles in organisations stay.",
  removeFailed: "Roles not taken away",
  removed: (name) => `${name} has no role of the platform any more.`,
  yourself: "This is your own account: afterwards you can no longer administer this platform.",
};
