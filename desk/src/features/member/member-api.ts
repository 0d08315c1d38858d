import { queryOptions } from "@tanstack/react-query";
import * as z from "zod";
import { post, postOnce, put, remove } from "../../lib/http";
import { pageOf } from "../../lib/pages";
import { platform } from "../../lib/platform";
import type { Role } from "../../lib/session";
import { wholeList, whileConverging } from "../../lib/whole-list";
import { Member } from "./member";

const Page = pageOf(Member);

const pathOf = (tenant: string) =>
  tenant === platform ? "/api/v1/platform/people" : `/api/v1/tenants/${tenant}/members`;

/** All of them: a body has some dozens. Looked at again while something is on its way to the identity provider, or a letter to somebody. */
export const membersOf = (tenant: string) =>
  queryOptions({
    queryKey: ["members", tenant],
    queryFn: ({ signal }) => wholeList(pathOf(tenant), Page, signal),
    refetchInterval: (query) =>
      whileConverging(query) ||
      (query.state.data?.some(({ invitation }) => invitation === "requested") && 1_500),
  });

export interface Invitation {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export const invite = (tenant: string, invitation: Invitation, key: string) =>
  postOnce(pathOf(tenant), Member, invitation, key);

/** Holds only where nobody else has changed the member since it was read. */
export const giveRoles = (tenant: string, { id, revision }: Member, roles: readonly Role[]) =>
  put(`${pathOf(tenant)}/${id}/roles`, Member, { roles }, `"${revision}"`);

export const disable = (tenant: string, { id }: Member) =>
  post(`${pathOf(tenant)}/${id}/disable`, Member, {});

export const enable = (tenant: string, { id }: Member) => post(`${pathOf(tenant)}/${id}/enable`, Member, {});

export const writeAgain = (tenant: string, { id }: Member) =>
  post(`${pathOf(tenant)}/${id}/invitation`, Member, {});

// Where the list is behind, the answer to the removal is the member as it was last known.
export const dismiss = (tenant: string, { id }: Member) =>
  remove(`${pathOf(tenant)}/${id}`, z.union([Member, z.null()]));
