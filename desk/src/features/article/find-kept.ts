import type { Viewer } from "../../lib/session";
import { sameContent, type Content } from "./content";
import { copyKey, keptCopies, type Desk, type KeptCopy } from "./kept-copies";
import { windowOf } from "./window-of";

interface Stored {
  readonly etag: string;
  readonly content: Content;
}

interface Found {
  readonly here: string;
  readonly resumed: KeptCopy | undefined;
  readonly others: readonly KeptCopy[];
}

// Signing in again and reloading come back to the same window: what was being written there goes on by itself,
// unless somebody has changed the article meanwhile.
const goesOn = (copies: readonly KeptCopy[], key: string, base: Stored | null): KeptCopy | undefined =>
  copies.find((copy) => copy.key === key && (copy.etag ?? null) === (base?.etag ?? null));

/** What this machine keeps of an article that is being opened, and what of it goes on here by itself. */
export const findKept = (desk: Desk, id: string, base: Stored | null): Found => {
  const copies = keptCopies(desk);
  const here = windowOf(id);
  const resumed = goesOn(copies, copyKey(desk, here), base);
  const others = copies.filter(
    (copy) => copy !== resumed && !(base && sameContent(copy.content, base.content)),
  );
  // What cannot go on by itself stays under its name, and what is written now does not take its place.
  const taken = others.some(({ key }) => key === copyKey(desk, here));
  return { here: taken ? windowOf(id, true) : here, resumed, others };
};

/** Whether this window keeps the words of an article that was never stored. */
export const wasBegunHere = ({ id: person, tenant }: Viewer, id: string): boolean => {
  const desk = { person, tenant, article: "new" };
  const key = copyKey(desk, windowOf(id));
  return keptCopies(desk).some((copy) => copy.key === key);
};
