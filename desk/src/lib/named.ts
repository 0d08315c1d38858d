/** Whether there is a word for what came over the wire. */
export const named = <T extends object>(names: T, key: string): key is keyof T & string =>
  Object.hasOwn(names, key);
