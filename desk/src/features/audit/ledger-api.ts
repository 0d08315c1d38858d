import { queryOptions } from "@tanstack/react-query";
import * as z from "zod";
import { get, getText, postOnce } from "../../lib/http";
import type { Ledger } from "./verify";

const Commit = z.object({
  commit: z.number().int(),
  /** What the tree hashes, to the letter. */
  leaf: z.string(),
  leafHash: z.string(),
  said: z
    .object({
      at: z.coerce.date(),
      actor: z.object({ id: z.string(), kind: z.string(), role: z.string().nullish() }),
      reason: z.string().nullish(),
    })
    .nullish(),
  events: z.array(z.object({ key: z.string(), type: z.string(), payload: z.string(), salt: z.string() })),
  /** What the server itself finds wrong with it. */
  finding: z.object({ reason: z.string() }).nullish(),
});
export type Commit = z.infer<typeof Commit>;

/** The hashes beside the way up to a root. */
const Way = z.object({ path: z.array(z.string()) });
export type Way = z.infer<typeof Way>;

const Export = z.object({
  id: z.string(),
  state: z.enum(["running", "ready"]),
  commit: z.number().int(),
  of: z.number().int(),
  bytes: z.number().int().nullish(),
});
export type Export = z.infer<typeof Export>;

const pathOf = (tenant: string) => `/api/v1/tenants/${tenant}/ledger`;

export const commitOf = (tenant: string, number: number) =>
  queryOptions({
    queryKey: ["audit", tenant, "commit", number],
    queryFn: ({ signal }) => get(`${pathOf(tenant)}/commits/${number}`, Commit, signal),
    // Never the browser's memory: a commit that was altered meanwhile must show.
    gcTime: 0,
  });

export const keyOf = (tenant: string) =>
  queryOptions({
    queryKey: ["audit", tenant, "key"],
    queryFn: async ({ signal }) => (await getText(`${pathOf(tenant)}/key`, signal)).trim(),
  });

export const ledgerOf = (tenant: string): Ledger => {
  const proofs = `${pathOf(tenant)}/proofs`;
  return {
    checkpoint: () => getText(`${pathOf(tenant)}/checkpoint`),
    key: () => getText(`${pathOf(tenant)}/key`),
    inclusion: (commit, size) => get(`${proofs}/inclusion?commit=${commit}&size=${size}`, Way),
    consistency: (from, to) => get(`${proofs}/consistency?from=${from}&to=${to}`, Way),
  };
};

/** Which commits are wanted; all of them when nothing is said. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
}

export const orderExport = (tenant: string, range: Range, key: string) =>
  postOnce(`${pathOf(tenant)}/exports`, Export, range, key);

export const archiveAddress = (tenant: string, id: string): string => `${pathOf(tenant)}/exports/${id}`;

/** Looked at until it is ready, or has failed. */
export const exportOf = (tenant: string, id: string) =>
  queryOptions({
    queryKey: ["audit", tenant, "export", id],
    queryFn: ({ signal }) => get(archiveAddress(tenant, id), Export, signal),
    refetchInterval: ({ state: { data, error } }) => (error || data?.state === "ready" ? false : 700),
    retry: false,
  });
