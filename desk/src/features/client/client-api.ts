import { queryOptions } from "@tanstack/react-query";
import * as z from "zod";
import { postOnce, remove } from "../../lib/http";
import { pageOf } from "../../lib/pages";
import type { TenantRole } from "../../lib/session";
import { wholeList, whileConverging } from "../../lib/whole-list";
import { Client, Told } from "./client";

const Page = pageOf(Client);

const pathOf = (tenant: string) => `/api/v1/tenants/${tenant}/clients`;

/** All of them. Looked at again while something is on its way to the identity provider. */
export const clientsOf = (tenant: string) =>
  queryOptions({
    queryKey: ["clients", tenant],
    queryFn: ({ signal }) => wholeList(pathOf(tenant), Page, signal),
    refetchInterval: whileConverging,
  });

export interface Wanted {
  readonly name: string;
  readonly roles: readonly TenantRole[];
}

export const create = (tenant: string, wanted: Wanted, key: string) =>
  postOnce(pathOf(tenant), Told, wanted, key);

export const rotate = (tenant: string, { id }: Client, key: string) =>
  postOnce(`${pathOf(tenant)}/${id}/rotate`, Told, {}, key);

// Where the list is behind, the answer to the revocation is the client as it was last known.
export const revoke = (tenant: string, { id }: Client) =>
  remove(`${pathOf(tenant)}/${id}`, z.union([Client, z.null()]));
