import { useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { get } from "../../lib/http";

const Tenant = z.object({ slug: z.string(), name: z.string() });
export type Tenant = z.infer<typeof Tenant>;

const Tenants = z.object({ items: z.array(Tenant) });

export const useTenants = () =>
  useQuery({
    queryKey: ["tenants"],
    queryFn: ({ signal }) => get("/api/v1/tenants", Tenants, signal),
    select: ({ items }) => items,
    staleTime: 300_000,
  });
