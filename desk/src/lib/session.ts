import * as z from "zod";

export const TenantRole = z.enum(["author", "editor", "approver", "admin", "auditor", "integrator"]);
export type TenantRole = z.infer<typeof TenantRole>;

export const PlatformRole = z.enum(["platform-admin", "platform-auditor"]);
export type PlatformRole = z.infer<typeof PlatformRole>;

export const Role = z.enum([...TenantRole.options, ...PlatformRole.options]);
export type Role = z.infer<typeof Role>;

// A role this desk has not heard of gives no right here; it must not lock its owner out.
const known = <T extends string>(role: z.ZodType<T>) =>
  z.array(z.string()).transform((names) => names.flatMap((name) => role.safeParse(name).data ?? []));

export const TenantRoles = known(TenantRole);
export const Roles = known(Role);

const SignedIn = z.object({
  authenticated: z.literal(true),
  id: z.string(),
  name: z.string(),
  email: z.string().nullish(),
  tenants: z.array(z.object({ slug: z.string(), roles: TenantRoles })),
  platformRoles: known(PlatformRole),
});

export const Session = z.discriminatedUnion("authenticated", [
  SignedIn,
  z.object({ authenticated: z.literal(false) }),
]);
export type Session = z.infer<typeof Session>;
export type SignedIn = z.infer<typeof SignedIn>;

/** Who is looking at one tenant, and as what. */
export interface Viewer {
  readonly id: string;
  readonly tenant: string;
  readonly roles: readonly TenantRole[];
}

/** A platform auditor reads every tenant as its own auditor would. */
export const viewerOf = (session: SignedIn, tenant: string): Viewer | null => {
  const roles = session.tenants.find(({ slug }) => slug === tenant)?.roles ?? [];
  const read: TenantRole[] = session.platformRoles.includes("platform-auditor") ? ["auditor"] : [];
  const all = [...new Set([...roles, ...read])];
  return all.length > 0 ? { id: session.id, tenant, roles: all } : null;
};

/** Settings are the business of the tenant's administrators. */
export const mayManage = (viewer: Viewer): boolean => viewer.roles.includes("admin");

/** Sections are the business of whoever answers for more than their own texts. */
export const mayArrange = (viewer: Viewer): boolean =>
  viewer.roles.some((role) => role === "editor" || role === "approver" || role === "admin");

/** The whole ledger is open to those who audit the tenant, and to those who answer for it. */
export const mayAudit = (viewer: Viewer): boolean =>
  viewer.roles.some((role) => role === "auditor" || role === "admin");

export const mayWrite = (viewer: Viewer): boolean =>
  viewer.roles.some((role) => role !== "auditor" && role !== "integrator");

/** The bodies that publish here are the business of the platform's administrators. */
export const mayRegister = (session: SignedIn): boolean => session.platformRoles.includes("platform-admin");

/** Whoever works across tenants may read what was done on the platform. */
export const mayReadPlatform = (session: SignedIn): boolean => session.platformRoles.length > 0;
