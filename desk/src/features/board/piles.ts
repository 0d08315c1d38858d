import type { Viewer } from "../../lib/session";

export type PileName = "review" | "approved" | "scheduled" | "mine" | "waiting" | "live";

/** Articles that wait for the same thing. */
export interface Pile {
  readonly name: PileName;
  readonly asked: {
    readonly state: string;
    readonly limit: string;
    readonly sort: string;
    readonly author?: string;
  };
}

const pile = (name: PileName, state: string, sort: string, author?: string): Pile => ({
  name,
  asked: { state, sort, limit: "10", ...(author && { author }) },
});

/** Whoever decides sees first what waits for a decision, the oldest first; then everybody their own. */
export const pilesOf = ({ id, roles }: Viewer): Pile[] => {
  const reviews = roles.includes("editor") || roles.includes("approver");
  const publishes = roles.includes("approver");
  const writes = roles.some((role) => role !== "auditor" && role !== "integrator");
  return [
    ...(reviews ? [pile("review", "review", "updatedAt")] : []),
    ...(publishes ? [pile("approved", "approved", "updatedAt")] : []),
    ...(publishes ? [pile("scheduled", "scheduled", "updatedAt")] : []),
    ...(writes ? [pile("mine", "draft", "-updatedAt", id)] : []),
    ...(writes && !reviews ? [pile("waiting", "review", "-updatedAt", id)] : []),
    ...(writes ? [] : [pile("live", "live", "-updatedAt")]),
  ];
};
