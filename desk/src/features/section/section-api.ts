import { useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { get } from "../../lib/http";

const Section = z.object({ id: z.string(), slug: z.string(), name: z.string(), order: z.number().nullish() });
export type Section = z.infer<typeof Section>;

const Sections = z.object({ items: z.array(Section) });

export const useSections = (tenant: string) =>
  useQuery({
    queryKey: ["sections", tenant],
    queryFn: ({ signal }) => get(`/api/v1/tenants/${tenant}/sections`, Sections, signal),
    select: ({ items }) => items.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0)),
    staleTime: 60_000,
  });
