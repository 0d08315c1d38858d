import { fromLocal } from "../../lib/dates";
import { platform } from "../../lib/platform";
import type { Asked } from "./deeds-api";

/** What events are asked for together. */
export const actions = {
  publish: [
    "article.PublicationRequested",
    "article.ArticlePublished",
    "article.PublicationFailed",
    "article.PublicationScheduled",
    "article.PublicationUnscheduled",
  ],
  withdraw: [
    "article.ArticleWithdrawn",
    "article.WithdrawalScheduled",
    "article.WithdrawalUnscheduled",
    "article.ArticleArchived",
  ],
  review: ["article.ArticleSubmitted", "article.ArticleReturned", "article.ArticleApproved"],
  write: [
    "article.ArticleDrafted",
    "article.ArticleRevised",
    "article.ArticleAutosaved",
    "article.ArticleRestored",
    "article.ArticleUndeleted",
  ],
  comment: [
    "comment.CommentMade",
    "comment.CommentReplied",
    "comment.CommentResolved",
    "comment.CommentReopened",
  ],
  media: [
    "media.MediaStored",
    "media.MediaDescribed",
    "media.MediaFileReplaced",
    "media.MediaRetired",
    "media.MediaBroughtBack",
  ],
  people: [
    "member.MemberInvited",
    "member.MemberRolesChanged",
    "member.MemberDisabled",
    "member.MemberEnabled",
    "member.MemberRemoved",
    "invitation.InvitationRequested",
    "invitation.InvitationDelayed",
    "invitation.InvitationSent",
    "invitation.InvitationWaived",
    "client.ClientCreated",
    "client.ClientRotated",
    "client.ClientRevoked",
    "webhook.WebhookRegistered",
    "webhook.WebhookDisabled",
    "webhook.WebhookEnabled",
    "webhook.WebhookRotated",
    "webhook.WebhookRemoved",
    "webhook.RedeliveryRequested",
  ],
  outside: [
    "account.RoleGiven",
    "account.RoleTaken",
    "account.MembershipGiven",
    "account.MembershipTaken",
    "account.AccountChanged",
    "account.OrganizationChanged",
    "drift.RolesRestored",
    "drift.RolesWithdrawn",
    "drift.MembershipRestored",
    "drift.AccountEnabled",
    "drift.AccountReplaced",
    "drift.StrangerRemoved",
    "drift.OrganizationRestored",
    "drift.ClientRestored",
    "drift.ClientClosed",
  ],
  signIn: ["account.SignedIn", "account.SignInFailed", "account.SignedOut"],
  site: [
    "site.SettingsChanged",
    "section.SectionOpened",
    "section.SectionRenamed",
    "section.SectionReaddressed",
    "section.SectionMoved",
    "section.SectionClosed",
  ],
  tenants: [
    "tenant.TenantRegistered",
    "tenant.TenantActivated",
    "tenant.TenantSuspended",
    "tenant.TenantResumed",
    "tenant.TenantDescribed",
    "tenant.TenantClosed",
  ],
  export: ["export.ExportOrdered"],
  room: [
    "audit.JournalAsked",
    "audit.SiteSeen",
    "audit.CommitOpened",
    "audit.ProofAsked",
    "audit.CommitsRead",
    "audit.LookedFurther",
    "export.ExportOrdered",
  ],
} as const;
export type Action = keyof typeof actions;

export const isAction = (word: string): word is Action => Object.hasOwn(actions, word);

const ofThePlatform: readonly Action[] = ["tenants", "people", "outside", "signIn"];

/** What can have been done in a tenant, or on the platform. */
export const actionsIn = (tenant: string): Action[] =>
  tenant === platform
    ? [...ofThePlatform]
    : Object.keys(actions)
        .filter(isAction)
        .filter((action) => action !== "tenants");

/** What the filter calls these events, if it knows them together. */
export const actionOf = (types: readonly string[]): Action | null =>
  Object.keys(actions)
    .filter(isAction)
    .find((action) => actions[action].join(",") === types.join(",")) ?? null;

/** The fields of the filter, as the address of the room has them. */
export const fields = ["by", "action", "article", "commit", "since", "until"] as const;
export type Field = (typeof fields)[number];

const passed = (params: URLSearchParams, name: string): Asked => {
  const said = params.get(name);
  return said ? { [name]: said } : {};
};

/** The first and the last instant of a day in Vietnam; null while it is not typed to its end. */
export const dayOf = (typed: string): { readonly begin: Date; readonly end: Date } | null => {
  const begin = fromLocal(`${typed}T00:00:00`);
  return begin && { begin, end: new Date(begin.getTime() + 24 * 3_600_000 - 1) };
};

const instant = (name: string, at: Date | undefined): Asked => (at ? { [name]: at.toISOString() } : {});

/** What the address of the room asks of the journal. Days are those of Vietnam, both ends included. */
export const askedBy = (params: URLSearchParams): Asked => {
  const action = params.get("action") ?? "";
  return {
    ...passed(params, "by"),
    ...passed(params, "article"),
    ...passed(params, "commit"),
    ...passed(params, "question"),
    ...(isAction(action) && { type: actions[action].join(",") }),
    ...instant("from", dayOf(params.get("since") ?? "")?.begin),
    ...instant("to", dayOf(params.get("until") ?? "")?.end),
  };
};
