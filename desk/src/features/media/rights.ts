import type { TenantRole, Viewer } from "../../lib/session";

const retirers: readonly TenantRole[] = ["editor", "approver", "admin"];

/** Taking an asset out of use, and bringing it back, is for those who answer for more than their own texts. */
export const mayRetire = (viewer: Viewer): boolean => viewer.roles.some((role) => retirers.includes(role));
