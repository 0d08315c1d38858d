import { queryOptions } from "@tanstack/react-query";
import * as z from "zod";
import { get } from "../../lib/http";

const Kept = z.object({
  sha256: z.string(),
  extension: z.string(),
  state: z.enum(["stored", "retired"]),
});

/** The file that an asset shows now. A text shows the one it was saved with, until it is saved again. */
export const keptFile = (tenant: string, mediaId: string) =>
  queryOptions({
    queryKey: ["media", tenant, "file", mediaId],
    queryFn: ({ signal }) => get(`/api/v1/tenants/${tenant}/media/${mediaId}`, Kept, signal),
    staleTime: 30_000,
  });
