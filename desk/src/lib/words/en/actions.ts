import type { Words } from "../vi";

export const actions: Words["actions"] = {
  label: "What can be done with this article",
  submit: "Submit for review",
  approve: "Approve",
  publish: "Publish now",
  return: "Return",
  withdraw: "Withdraw",
  saveThen: {
    submit: "Save and submit",
    approve: "Save and approve",
  },
  doing: {
    submit: "Submitting…",
    approve: "Approving…",
    publish: "Publishing…",
    return: "Returning…",
    withdraw: "Withdrawing…",
  },
  failed: {
    submit: "Not submitted",
    approve: "Not approved",
    publish: "Not published",
    return: "Not returned",
    withdraw: "Not withdrawn",
  },
  saveFirst: "Save your changes first.",
  reviseFirst: "Save your changes first; the article becomes a draft and needs approval again.",
  waits: {
    review: "Waiting for an editor to approve it.",
    approved: "Approved; waiting for an approver to publish it.",
  },
  returnTitle: "Return the article to its author",
  returnWhat: "The reason goes into the history and is shown to the author.",
  withdrawTitle: "Withdraw the article from the public site",
  withdrawWhat: "The public will no longer see the article. The reason goes into the history.",
  reason: "Reason",
  reasonNeeded: "A reason is needed.",
};
