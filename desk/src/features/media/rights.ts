import { mayWrite, type TenantRole, type Viewer } from "../../lib/session";
import type { Deed } from "./bulk";

const retirers: readonly TenantRole[] = ["editor", "approver", "admin"];

/** Taking an asset out of use, and bringing it back, is for those who answer for more than their own texts. */
export const mayRetire = (viewer: Viewer): boolean => viewer.roles.some((role) => retirers.includes(role));

/** What somebody may do to each of many assets, in use or retired. */
export const deedsOf = (viewer: Viewer, retired: boolean): readonly Deed["kind"][] => {
  if (retired) return mayRetire(viewer) ? ["bringBack"] : [];
  if (!mayWrite(viewer)) return [];
  return mayRetire(viewer) ? ["file", "tag", "retire"] : ["file", "tag"];
};
