import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { get, post, postOnce, put } from "../../lib/http";
import { pageOf } from "../../lib/pages";
import { wholeList } from "../../lib/whole-list";

const Tenant = z.object({
  slug: z.string(),
  name: z.string(),
  locality: z.string().nullish(),
  hostnames: z.array(z.string()),
  state: z.enum(["provisioning", "active", "suspended", "closed"]),
  registeredAt: z.coerce.date(),
  activatedAt: z.coerce.date().nullish(),
});
export type Tenant = z.infer<typeof Tenant>;

const Page = pageOf(Tenant);

const path = "/api/v1/tenants";

const becoming = ({ state }: Tenant): boolean => state === "provisioning";

/** Those of whoever is looking; all for the platform. */
export const allTenants = () =>
  queryOptions({
    queryKey: ["tenants"],
    queryFn: ({ signal }) => wholeList(path, Page, signal),
  });

/** What tenants are called, which seldom changes. */
export const useTenants = () => useQuery({ ...allTenants(), staleTime: 300_000 });

/** The register, looked at again while a tenant is being set up. */
export const useRegister = () =>
  useQuery({
    ...allTenants(),
    refetchInterval: ({ state: { data } }) => (data?.some(becoming) ? 1_500 : false),
  });

export const tenantOf = (slug: string) =>
  queryOptions({
    queryKey: ["tenant", slug],
    queryFn: ({ signal }) => get(`${path}/${slug}`, Tenant, signal),
    refetchInterval: ({ state: { data } }) => (data && becoming(data) ? 1_000 : false),
  });

/** What may be said of a tenant anew. */
export interface Description {
  readonly name: string;
  readonly locality: string | null;
  readonly hostnames: readonly string[];
}

export interface Registration extends Description {
  readonly slug: string;
}

export const register = (registration: Registration, key: string) =>
  postOnce(path, Tenant, registration, key);

export const describe = (slug: string, description: Description) =>
  put(`${path}/${slug}`, Tenant, description);

export const close = (slug: string, reason: string) => post(`${path}/${slug}/close`, Tenant, { reason });

export const suspend = (slug: string, reason: string) => post(`${path}/${slug}/suspend`, Tenant, { reason });

export const resume = (slug: string) => post(`${path}/${slug}/resume`, Tenant, {});
