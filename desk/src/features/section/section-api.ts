import { queryOptions, useQuery } from "@tanstack/react-query";
import * as z from "zod";
import { get, postOnce, put, remove } from "../../lib/http";

const Section = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  parent: z.string().nullish(),
  order: z.number().nullish(),
});
export type Section = z.infer<typeof Section>;

const Sections = z.object({ items: z.array(Section), etag: z.string().optional() });
/** All sections as they were seen; the tag goes with what is decided on them. */
export type Sections = z.infer<typeof Sections>;

const Tag = z.object({ etag: z.string().optional() });

const pathOf = (tenant: string) => `/api/v1/tenants/${tenant}/sections`;

export const sectionsOf = (tenant: string) =>
  queryOptions({
    queryKey: ["sections", tenant],
    queryFn: ({ signal }) => get(pathOf(tenant), Sections, signal),
    staleTime: 60_000,
  });

export const useSections = (tenant: string) =>
  useQuery({
    ...sectionsOf(tenant),
    select: ({ items }) => items.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0)),
  });

/** What it is like from now on, unless others have changed sections meanwhile; answers with the next tag. */
export const arrange = (tenant: string, { id, name, slug, parent, order }: Section, seen?: string) =>
  put(`${pathOf(tenant)}/${id}`, Tag, { name, slug, parent: parent ?? null, order }, seen);

/** A section to be; without an address of its own it gets one made of its name. */
export interface Opening {
  readonly name: string;
  readonly slug?: string;
  readonly parent?: string;
}

export const openSection = (tenant: string, opening: Opening, key: string) =>
  postOnce(pathOf(tenant), z.unknown(), opening, key);

export const closeSection = (tenant: string, { id }: Section, seen?: string) =>
  remove(`${pathOf(tenant)}/${id}`, z.unknown(), seen);
