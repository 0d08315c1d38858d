/**
 * Which commit this browser has caused, per tenant and kind of thing. Reads ask for an answer that includes it,
 * so that an editor never sees a list older than what they have just done.
 */
const seen = new Map<string, number>();

const scopeOf = (path: string): string | null => /^\/api\/v1\/tenants\/[^/]+\/[^/?]+/.exec(path)?.[0] ?? null;

export const rememberCommit = (path: string, header: string | null): void => {
  const scope = scopeOf(path);
  const commit = Number(header);
  if (scope && header && Number.isSafeInteger(commit))
    seen.set(scope, Math.max(commit, seen.get(scope) ?? 0));
};

export const leastCommit = (path: string): number | undefined => {
  const scope = scopeOf(path);
  return scope ? seen.get(scope) : undefined;
};
