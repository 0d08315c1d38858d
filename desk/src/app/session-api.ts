import { useQuery } from "@tanstack/react-query";
import { createContext, use } from "react";
import { get } from "../lib/http";
import { Session, type SignedIn } from "../lib/session";

export const useSessionQuery = () =>
  useQuery({
    queryKey: ["session"],
    queryFn: ({ signal }) => get("/session", Session, signal),
    // Asked once: a session that ends while someone is writing must not take the page away from under them.
    staleTime: Infinity,
  });

const Present = createContext<SignedIn | null>(null);

export const SessionProvider = Present;

export const useSession = (): SignedIn => {
  const session = use(Present);
  if (!session) throw new Error("used outside the session gate");
  return session;
};
