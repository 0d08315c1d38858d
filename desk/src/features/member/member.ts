import * as z from "zod";
import { platform } from "../../lib/platform";
import { PlatformRole, Roles, type Role } from "../../lib/session";

export const Member = z.object({
  id: z.string(),
  email: z.string().nullish(),
  name: z.string().nullish(),
  roles: Roles,
  state: z.enum(["converging", "active", "disabled"]),
  enabled: z.boolean(),
  removed: z.boolean(),
  revision: z.number().int(),
  /** The subject under which the member acts; unknown until the identity provider has an account. */
  person: z.string().nullish(),
  invitedAt: z.coerce.date(),
  /** What became of the newest letter. */
  invitation: z.enum(["none", "requested", "delayed", "sent", "waived", "accepted"]),
  letterAt: z.coerce.date().nullish(),
});
export type Member = z.infer<typeof Member>;

/** Those of people; a program is an integrator. */
const rolesOfPeople: readonly Role[] = ["author", "editor", "approver", "admin", "auditor"];

export const rolesIn = (tenant: string): readonly Role[] =>
  tenant === platform ? PlatformRole.options : rolesOfPeople;

/** With these somebody says who may what. */
export const manages = (roles: readonly Role[]): boolean =>
  roles.some((role) => role === "admin" || role === "platform-admin");

export type Standing = "inviting" | "changing" | "disabling" | "removing" | "active" | "disabled";

/** What was decided holds at once; until the identity provider does as was decided, that is still to be told. */
export const standingOf = ({ state, enabled, removed, revision }: Member): Standing => {
  if (removed) return "removing";
  if (state !== "converging") return state;
  if (!enabled) return "disabling";
  return revision === 1 ? "inviting" : "changing";
};

/** What there is to tell of a letter: nothing when somebody can sign in. */
export const letterOf = ({ invitation, letterAt, removed }: Member) =>
  !removed && letterAt && (invitation === "requested" || invitation === "delayed" || invitation === "sent")
    ? { became: invitation, at: letterAt }
    : null;

/** While one is under way it comes by itself. */
export const mayWriteAgain = ({ invitation, enabled, removed, state }: Member): boolean =>
  enabled && !removed && state === "active" && (invitation === "none" || invitation === "sent");
