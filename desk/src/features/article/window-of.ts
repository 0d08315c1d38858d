/**
 * Names this window for one article. The name outlives a reload and a sign-in in the same tab, and no other tab has it.
 */
export const windowOf = (article: string, anew = false): string => {
  const key = `annals.window/${article}`;
  try {
    const known = anew ? null : sessionStorage.getItem(key);
    const name = known ?? crypto.randomUUID();
    sessionStorage.setItem(key, name);
    return name;
  } catch {
    return crypto.randomUUID();
  }
};
