/** Does something with each in its order, a few at the same time. What is done must not throw: others wait behind it. */
export const fewAtOnce = async <T>(
  all: readonly T[],
  most: number,
  act: (each: T) => Promise<void>,
): Promise<void> => {
  const waiting = all.values();
  const lane = async () => {
    for (const each of waiting) await act(each);
  };
  await Promise.all(Array.from({ length: most }, lane));
};
