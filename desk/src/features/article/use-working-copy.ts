import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Viewer } from "../../lib/session";
import { isNewer, type Article } from "./article";
import { contentOf, emptyContent, sameContent, type Content } from "./content";
import { findKept } from "./find-kept";
import { copyKey, dropCopy, isOf, keepCopy, keptCopies, type KeptCopy } from "./kept-copies";
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
  /** Other unsaved text of this article; while it is not stored itself, of others that are not. */
  readonly kept: readonly KeptCopy[];
  /** What is not stored yet is kept on this machine; false when it has no room for it. */
  readonly held: boolean;
  /** The text was on this machine only, and is on the screen again. */
  readonly resumed: boolean;
  readonly now: () => Now;
  readonly change: (patch: Partial<Content>) => void;
  readonly saved: (answer: Article, sent: Content) => void;
  /** Shows a newer text; unsaved words go beside it, not away. */
  readonly open: (article: Article) => void;
  /** Goes on from a newer text with what was made of both. */
  readonly merge: (article: Article, merged: Content) => void;
  readonly useKept: (copy: KeptCopy) => void;
  readonly dropKept: (copy: KeptCopy) => void;
  /** Gives up what is not stored, on the screen and on this machine. */
  readonly discard: () => void;
}

const pause = 500;

const baseOf = (article: Article, content = contentOf(article)): Base => ({
  revision: article.revision,
  save: article.save,
  etag: article.etag,
  content,
});

export const useWorkingCopy = (viewer: Viewer, id: string, article: Article | null): WorkingCopy => {
  const [base, setBase] = useState<Base | null>(() => article && baseOf(article));
  const desk = { person: viewer.id, tenant: viewer.tenant, article: base ? id : "new" };
  const [{ here: begun, resumed, others }] = useState(() => findKept(desk, id, base));
  const [here, setHere] = useState(begun);
  const key = copyKey(desk, here);
  const [goesOn, setGoesOn] = useState(resumed !== undefined);
  const [content, setContent] = useState<Content>(resumed?.content ?? base?.content ?? emptyContent);
  const [edition, setEdition] = useState(0);
  const [held, setHeld] = useState(true);
  const [kept, setKept] = useState(others);
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
    setGoesOn(false);
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
    setGoesOn(false);
    put({ base: baseOf(answer, sent), content: present.current.content });
  };

  const setAside = () => {
    if (!dirty) return;
    const its = { ...desk, article: id };
    const aside = copyKey(its, here);
    keepCopy(aside, base, content);
    if (aside !== key) dropCopy(key);
    setHere(windowOf(id, true));
    setKept(keptCopies(its));
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
    kept: kept.filter(isOf(desk)),
    held,
    resumed: goesOn && dirty,
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
      setHeld(keepCopy(key, base, copy.content));
      show({ base: present.current.base, content: copy.content });
    },
    dropKept,
    discard: () => {
      dropCopy(key);
      show({ base, content: base?.content ?? emptyContent });
    },
  };
};
