import { useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { get } from "../../lib/http";

const OwnField = z.object({
  key: z.string(),
  label: z.string(),
  type: z.enum(["text", "number", "date", "boolean", "choice"]),
  choices: z.array(z.string()).default([]),
  required: z.boolean(),
});

const Settings = z.object({ fields: z.array(OwnField).default([]) });

/** The fields that the tenant's articles have beside those of all. */
export const useOwnFields = (tenant: string) =>
  useQuery({
    queryKey: ["settings", tenant],
    queryFn: ({ signal }) => get(`/api/v1/tenants/${tenant}/settings`, Settings, signal),
    select: ({ fields }) => fields,
    staleTime: 60_000,
  });
