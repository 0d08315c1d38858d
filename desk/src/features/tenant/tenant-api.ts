import { useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { get } from "../../lib/http";

const Tenant = z.object({ slug: z.string(), name: z.string() });
export type Tenant = z.infer<typeof Tenant>;

const Tenants = z.object({ items: z.array(Tenant), next: z.string().nullish() });

const allTenants = async (signal: AbortSignal): Promise<Tenant[]> => {
  const all: Tenant[] = [];
  for (let from = ""; ;) {
    const { items, next } = await get(`/api/v1/tenants${from}`, Tenants, signal);
    all.push(...items);
    if (!next) return all;
    from = `?cursor=${encodeURIComponent(next)}`;
  }
};

export const useTenants = () =>
  useQuery({
    queryKey: ["tenants"],
    queryFn: ({ signal }) => allTenants(signal),
    staleTime: 300_000,
  });
