import * as z from "zod";
import { TenantRole, TenantRoles } from "../../lib/session";

export const Client = z.object({
  id: z.string(),
  /** Its `client_id` at the identity provider. */
  login: z.string(),
  name: z.string(),
  roles: TenantRoles,
  state: z.enum(["converging", "active", "revoked"]),
  revoked: z.boolean(),
  createdAt: z.coerce.date(),
  rotatedAt: z.coerce.date().nullish(),
});
export type Client = z.infer<typeof Client>;

/** As it is told once, to whoever made the secret. */
export const Told = Client.extend({ secret: z.string().nullish() });
export type Told = z.infer<typeof Told>;

/** What most programs are comes first. */
export const rolesOfPrograms: readonly TenantRole[] = [
  "integrator",
  ...TenantRole.options.filter((role) => role !== "integrator"),
];

export type Standing = "creating" | "revoking" | "active" | "revoked";

export const standingOf = ({ state, revoked }: Client): Standing => {
  if (state !== "converging") return state;
  return revoked ? "revoking" : "creating";
};
