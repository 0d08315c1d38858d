/** Which assets are chosen, and the one that was touched last: a range begins there. */
export interface Choice {
  readonly ids: ReadonlySet<string>;
  readonly last: string | null;
}

export const nothing: Choice = { ids: new Set(), last: null };

const withThese = (ids: ReadonlySet<string>, touched: readonly string[], on: boolean): Set<string> => {
  const then = new Set(ids);
  for (const id of touched) {
    if (on) then.add(id);
    else then.delete(id);
  }
  return then;
};

/** One more or one less. A range does the same to all between the last one and this, as they are shown. */
export const touched = (
  { ids, last }: Choice,
  shown: readonly string[],
  id: string,
  range: boolean,
): Choice => {
  const begin = range && last !== null ? shown.indexOf(last) : -1;
  const end = shown.indexOf(id);
  const between = shown.slice(Math.min(begin, end), Math.max(begin, end) + 1);
  return { ids: withThese(ids, begin < 0 ? [id] : between, !ids.has(id)), last: id };
};

export const withAll = ({ ids }: Choice, shown: readonly string[], on: boolean): Choice => ({
  ids: withThese(ids, shown, on),
  last: null,
});
