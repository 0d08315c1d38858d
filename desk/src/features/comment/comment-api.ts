import { infiniteQueryOptions } from "@tanstack/react-query";
import * as z from "zod";
import { get, post } from "../../lib/http";
import { Person } from "../../lib/person";

const Reply = z.object({ number: z.number().int(), text: z.string(), at: z.coerce.date(), by: Person });

const Comment = z.object({
  id: z.string(),
  quote: z.string().nullish(),
  detached: z.boolean(),
  text: z.string(),
  at: z.coerce.date(),
  by: Person,
  state: z.enum(["open", "resolved"]),
  replies: z.array(Reply),
});
export type Comment = z.infer<typeof Comment>;

const Page = z.object({ items: z.array(Comment), next: z.string().nullish() });

const commentsOf = (tenant: string, id: string) => `/api/v1/tenants/${tenant}/articles/${id}/comments`;

export const commentsKey = (tenant: string, id: string) => ["comments", tenant, id] as const;

export const commentPages = (tenant: string, id: string) =>
  infiniteQueryOptions({
    queryKey: commentsKey(tenant, id),
    queryFn: ({ pageParam, signal }) => {
      const from = pageParam === "" ? "" : `?cursor=${encodeURIComponent(pageParam)}`;
      return get(`${commentsOf(tenant, id)}${from}`, Page, signal);
    },
    initialPageParam: "",
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const say = (tenant: string, id: string, text: string, replyTo?: string) =>
  post(commentsOf(tenant, id), Comment, { text, ...(replyTo && { replyTo }) });

export const settle = (tenant: string, id: string, comment: string, step: "resolve" | "reopen") =>
  post(`${commentsOf(tenant, id)}/${comment}/${step}`, Comment, {});
