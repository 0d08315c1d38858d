import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Viewer } from "../../lib/session";
import { isNewer, type Article } from "./article";
import { contentOf, emptyContent, sameContent, type Content } from "./content";
import { copyKey, dropCopy, keepCopy, keptCopies, type KeptCopy } from "./kept-copies";
import { windowOf } from "./window-of";

/** A stored text that the text on the screen grew from. */
export interface Base {
  readonly revision: number;
  readonly save: number | null | undefined;
  readonly etag: string;
  readonly content: Content;
}

/** What stands on the screen at this moment, readable between two renderings. */
interface Now {
  readonly base: Base | null;
  readonly content: Content;
}

/** What is on the screen, and the saved text it grew from. */
export interface WorkingCopy {
  readonly content: Content;
  readonly base: Base | null;
  readonly dirty: boolean;
  /** Changes when the text was replaced as a whole, so that the editor must start afresh. */
  readonly edition: number;
  readonly kept: readonly KeptCopy[];
  /** What is not stored yet is kept on this machine; false when it has no room for it. */
  readonly held: boolean;
  /** The text was on this machine only, and is on the screen again. */
  readonly returned: boolean;
  readonly now: () => Now;
  readonly change: (patch: Partial<Content>) => void;
  readonly saved: (answer: Article, sent: Content) => void;
  /** Shows a newer text; unsaved words go beside it, not away. */
  readonly open: (article: Article) => void;
  /** Goes on from a newer text with what was made of both. */
  readonly merge: (article: Article, merged: Content) => void;
  readonly useKept: (copy: KeptCopy) => void;
  readonly dropKept: (copy: KeptCopy) => void;
}

const pause = 500;

const baseOf = (article: Article, content = contentOf(article)): Base => ({
  revision: article.revision,
  save: article.save,
  etag: article.etag,
  content,
});

// Signing in again and reloading come back to the same window: what was being written there goes on by itself,
// unless somebody has changed the article meanwhile.
const goesOn = (copies: readonly KeptCopy[], key: string, base: Base | null): KeptCopy | undefined =>
  copies.find((copy) => copy.key === key && (copy.etag ?? null) === (base?.etag ?? null));

/** Whether this window keeps the words of an article that was never stored. */
export const wasBegunHere = ({ id: person, tenant }: Viewer, id: string): boolean => {
  const desk = { person, tenant, article: "new" };
  const key = copyKey(desk, windowOf(id));
  return keptCopies(desk).some((copy) => copy.key === key);
};

export const useWorkingCopy = (viewer: Viewer, id: string, article: Article | null): WorkingCopy => {
  const [here, setHere] = useState(() => windowOf(id));
  const [base, setBase] = useState<Base | null>(() => article && baseOf(article));
  const desk = { person: viewer.id, tenant: viewer.tenant, article: base ? id : "new" };
  const key = copyKey(desk, here);
  const [resumed] = useState(() => goesOn(keptCopies(desk), key, base));
  const [content, setContent] = useState<Content>(resumed?.content ?? base?.content ?? emptyContent);
  const [edition, setEdition] = useState(0);
  const [held, setHeld] = useState(true);
  const [kept, setKept] = useState(() =>
    keptCopies(desk).filter((copy) => copy !== resumed && copy.key !== key),
  );
  const dirty = !sameContent(content, base?.content ?? emptyContent);

  const present = useRef<Now>({ base, content });
  useLayoutEffect(() => {
    present.current = { base, content };
  }, [base, content]);

  const keeping = useRef<() => void>(() => undefined);
  useLayoutEffect(() => {
    keeping.current = () => {
      if (dirty) setHeld(keepCopy(key, base, content));
    };
  }, [dirty, key, base, content]);

  useEffect(() => {
    if (dirty) {
      const timer = setTimeout(keeping.current, pause);
      return () => {
        clearTimeout(timer);
      };
    }
    dropCopy(key);
    return undefined;
  }, [dirty, key, base, content]);

  useEffect(() => {
    // A closed tab runs no more timers.
    const keep = () => {
      keeping.current();
    };
    window.addEventListener("pagehide", keep);
    return () => {
      window.removeEventListener("pagehide", keep);
      keep();
    };
  }, []);

  const put = (next: Now) => {
    present.current = next;
    setBase(next.base);
    setContent(next.content);
  };

  const show = (next: Now) => {
    put(next);
    setEdition((before) => before + 1);
  };

  // Someone else saved, and nothing of this person's would be lost by showing it.
  const moved = article && base && isNewer(article, base) && !dirty ? baseOf(article) : null;
  if (moved) {
    setBase(moved);
    if (!sameContent(moved.content, content)) {
      setContent(moved.content);
      setEdition((before) => before + 1);
    }
  }

  const saved = (answer: Article, sent: Content) => {
    dropCopy(key);
    put({ base: baseOf(answer, sent), content: present.current.content });
  };

  const setAside = () => {
    if (!dirty) return;
    keepCopy(key, base, content);
    setHere(windowOf(id, true));
    setKept(keptCopies(desk));
  };

  const dropKept = (copy: KeptCopy) => {
    dropCopy(copy.key);
    setKept((before) => before.filter(({ key: other }) => other !== copy.key));
  };

  return {
    content,
    base,
    dirty,
    edition,
    kept,
    held,
    returned: resumed !== undefined && dirty,
    now: () => present.current,
    change: (patch) => {
      put({ base: present.current.base, content: { ...present.current.content, ...patch } });
    },
    saved,
    open: (newer) => {
      setAside();
      const next = baseOf(newer);
      show({ base: next, content: next.content });
    },
    merge: (newer, merged) => {
      show({ base: baseOf(newer), content: merged });
    },
    useKept: (copy) => {
      dropKept(copy);
      show({ base: present.current.base, content: copy.content });
    },
    dropKept,
  };
};
