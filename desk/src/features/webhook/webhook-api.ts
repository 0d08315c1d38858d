import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import * as z from "zod";
import { get, post, postOnce, remove } from "../../lib/http";
import { onward, pageOf } from "../../lib/pages";
import { Delivery, Told, Webhook, type FactType } from "./webhook";

const pathOf = (tenant: string) => `/api/v1/tenants/${tenant}/webhooks`;

const Deliveries = pageOf(Delivery);

/** Everything that is known of a tenant's webhooks. */
export const webhooksKey = (tenant: string) => ["webhooks", tenant] as const;

export const webhooksOf = (tenant: string) =>
  queryOptions({
    queryKey: [...webhooksKey(tenant), "all"],
    queryFn: ({ signal }) => get(pathOf(tenant), z.object({ items: z.array(Webhook) }), signal),
    select: ({ items }) => items,
  });

/** Looked at again while something of it is under way. */
export const deliveriesOf = (tenant: string, { id }: Webhook) =>
  infiniteQueryOptions({
    queryKey: [...webhooksKey(tenant), "deliveries", id],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ limit: "20", ...(pageParam !== "" && { cursor: pageParam }) });
      return get(`${pathOf(tenant)}/${id}/deliveries?${asked.toString()}`, Deliveries, signal);
    },
    ...onward,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(({ items }) => items.some(({ state }) => state === "pending")) ? 3_000 : false,
  });

export interface Wanted {
  readonly name: string;
  readonly url: string;
  readonly types: readonly FactType[];
}

export const register = (tenant: string, wanted: Wanted, key: string) =>
  postOnce(pathOf(tenant), Told, wanted, key);

export const enable = (tenant: string, { id }: Webhook) =>
  post(`${pathOf(tenant)}/${id}/enable`, Webhook, {});

export const rotate = (tenant: string, { id }: Webhook, key: string) =>
  postOnce(`${pathOf(tenant)}/${id}/rotate`, Told, {}, key);

export const removeOne = (tenant: string, { id }: Webhook) =>
  remove(`${pathOf(tenant)}/${id}`, z.union([Webhook, z.null()]));

// The answer leads to the deliveries, among which it is now under way.
export const redeliver = (tenant: string, { id }: Webhook, delivery: Delivery) =>
  post(`${pathOf(tenant)}/${id}/deliveries/${delivery.id}/redeliver`, Deliveries, {});
