import type { Words } from "../vi";

export const actions: Words["actions"] = {
  label: "What to do with this article",
  submit: "Submit for review",
  approve: "Approve",
  publish: "Publish now",
  undelete: "Take out of the archive",
  correct: "Edit this article",
  return: "Return",
  schedule: "Schedule",
  unschedule: "Cancel the schedule",
  withdraw: "Withdraw",
  archive: "Archive",
  rare: "More actions",
  saveThen: {
    submit: "Save and submit",
    approve: "Save and approve",
  },
  doing: {
    submit: "Submitting…",
    approve: "Approving…",
    publish: "Publishing…",
    undelete: "Taking it out…",
    correct: "Edit this article",
  },
  failed: {
    submit: "Not submitted",
    approve: "Not approved",
    publish: "Not published",
    undelete: "Not taken out",
    return: "Not returned",
    schedule: "Not scheduled",
    unschedule: "Schedule not cancelled",
    withdraw: "Not withdrawn",
    archive: "Not archived",
    restore: "Not restored",
  },
  saveFirst: "Save the changes first.",
  changeFirst: "Change something first.",
  waits: {
    review: "The article waits for an editor’s approval.",
    approved: "The article is approved and waits for an approver to publish it.",
  },
  waitsForYou: {
    review: "The article waits for approval: you may approve or return it.",
    approved: "The article is approved and waits to be published.",
  },
  asking: {
    return: {
      title: "Return the article to its author",
      what: "The reason is recorded in the history and shown to the author.",
    },
    withdraw: {
      title: "Withdraw the article from the public site",
      what: "The public will no longer see the article. The reason is recorded in the history.",
    },
    archive: {
      title: "Put the article into the archive",
      what: "It leaves daily work but is not lost: it can be taken out at any time. The reason is recorded in the history.",
    },
  },
  correction: {
    title: "Publish the correction",
    what: "It takes the place of what the public sees now.",
    note: "What was corrected (shown to the public among the corrections)",
  },
  reason: "Reason",
  reasonNeeded: "A reason is needed.",
  restore: "Restore this revision",
  restoreTitle: (n: number) => `Restore revision ${n}?`,
  restoreWhat:
    "The text of this revision becomes a new revision of the article. All others stay in the history as they are.",
};
