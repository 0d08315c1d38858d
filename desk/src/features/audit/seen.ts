import * as z from "zod";
import type { Seen } from "./verify";

const Kept = z.object({ note: z.string(), key: z.string() });

const place = (tenant: string): string => `annals.checkpoint.${tenant}`;

/** The checkpoint that this browser has checked last, kept on this computer. */
export const lastSeen = (tenant: string): Seen | null => {
  try {
    return Kept.safeParse(JSON.parse(localStorage.getItem(place(tenant)) ?? "")).data ?? null;
  } catch {
    return null;
  }
};

export const remember = (tenant: string, seen: Seen): void => {
  localStorage.setItem(place(tenant), JSON.stringify(seen));
};

export const forget = (tenant: string): void => {
  localStorage.removeItem(place(tenant));
};
