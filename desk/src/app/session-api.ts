import { QueryCache, QueryClient, MutationCache, useQuery } from "@tanstack/react-query";
import { createContext, use } from "react";
import { get } from "../lib/http";
import { Refused, Unreachable } from "../lib/problem";
import { Session, type SignedIn } from "../lib/session";

const key = ["session"];

const passing = (error: Error): boolean =>
  error instanceof Unreachable || (error instanceof Refused && error.problem.status === 503);

/** Whoever is refused may have other roles now than when this page was opened. */
export const clientOfSession = (): QueryClient => {
  const onError = (error: Error): void => {
    if (error instanceof Refused && [401, 403].includes(error.problem.status)) {
      void client.invalidateQueries({ queryKey: key });
    }
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // Only reads are tried again, and only when waiting can help.
      queries: { retry: (tried, error) => tried < 2 && passing(error), networkMode: "always" },
      mutations: { networkMode: "always" },
    },
  });
  return client;
};

export const useSessionQuery = () =>
  useQuery({
    queryKey: key,
    queryFn: async ({ signal, client }) => {
      const now = await get("/session", Session, signal);
      // A session that ends while someone is writing must not take the page away from under them.
      return now.authenticated ? now : (client.getQueryData<Session>(key) ?? now);
    },
    staleTime: 30_000,
  });

const Present = createContext<SignedIn | null>(null);

export const SessionProvider = Present;

export const useSession = (): SignedIn => {
  const session = use(Present);
  if (!session) throw new Error("used outside the session gate");
  return session;
};
