import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { get, put } from "../../lib/http";

export const FieldType = z.enum(["text", "number", "date", "boolean", "choice"]);
export type FieldType = z.infer<typeof FieldType>;

const OwnField = z.object({
  key: z.string(),
  label: z.string(),
  type: FieldType,
  choices: z.array(z.string()).default([]),
  required: z.boolean(),
  public: z.boolean(),
});

const Emblem = z.object({ mediaId: z.string(), sha256: z.string(), extension: z.string() });
export type Emblem = z.infer<typeof Emblem>;

const MenuEntry = z.object({
  label: z.string(),
  section: z.string().nullish(),
  url: z.string().nullish(),
  path: z.string().nullish(),
});

const Settings = z.object({
  etag: z.string(),
  name: z.string().nullish(),
  fourEyes: z.boolean(),
  checks: z.enum(["advice", "gate"]).default("advice"),
  pastIsPublic: z.boolean(),
  menu: z.array(MenuEntry).default([]),
  crest: Emblem.nullish(),
  banner: Emblem.nullish(),
  fields: z.array(OwnField).default([]),
});
export type Settings = z.infer<typeof Settings>;

const pathOf = (tenant: string) => `/api/v1/tenants/${tenant}/settings`;

export const settingsOf = (tenant: string) =>
  queryOptions({
    queryKey: ["settings", tenant],
    queryFn: ({ signal }) => get(pathOf(tenant), Settings, signal),
  });

/** The fields that the tenant's articles have beside those of all. */
export const useOwnFields = (tenant: string) =>
  useQuery({ ...settingsOf(tenant), select: ({ fields }) => fields, staleTime: 60_000 });

export const changeSettings = (tenant: string, etag: string, body: unknown) =>
  put(pathOf(tenant), Settings, body, etag);
