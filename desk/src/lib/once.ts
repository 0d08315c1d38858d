/**
 * Names what is asked: the same words have the same name for as long as the form is open. When an answer is lost on its
 * way, asking again does not do it twice.
 */
export const onceKeys = (): ((asked: unknown) => string) => {
  const keys = new Map<string, string>();
  return (asked) => {
    const words = JSON.stringify(asked);
    const key = keys.get(words) ?? crypto.randomUUID();
    keys.set(words, key);
    return key;
  };
};
