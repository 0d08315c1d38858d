import { useEffect, useState } from "react";
import type { Viewer } from "../../lib/session";
import type { Article } from "./article";
import { contentOf, emptyContent, sameContent, type Content } from "./content";
import { copyKey, dropCopy, keepCopy, keptCopies, type KeptCopy } from "./kept-copies";

interface Base {
  readonly revision: number;
  readonly content: Content;
}

/** What is on the screen, and the saved revision it grew from. */
export interface WorkingCopy {
  readonly content: Content;
  readonly base: number | null;
  readonly dirty: boolean;
  /** Changes when the text was replaced as a whole, so that the editor must start afresh. */
  readonly edition: number;
  readonly kept: readonly KeptCopy[];
  readonly change: (patch: Partial<Content>) => void;
  readonly saved: (answer: Article, sent: Content) => void;
  /** Shows a newer revision; unsaved text goes beside it, not away. */
  readonly open: (article: Article) => void;
  readonly useKept: (copy: KeptCopy) => void;
  readonly dropKept: (copy: KeptCopy) => void;
}

const pause = 500;

const baseOf = (article: Article): Base => ({ revision: article.revision, content: contentOf(article) });

export const useWorkingCopy = (viewer: Viewer, id: string, article: Article | null): WorkingCopy => {
  const [base, setBase] = useState<Base | null>(() => article && baseOf(article));
  const [content, setContent] = useState<Content>(base?.content ?? emptyContent);
  const [edition, setEdition] = useState(0);
  const [here, setHere] = useState(() => crypto.randomUUID());
  const desk = { person: viewer.id, tenant: viewer.tenant, article: base ? id : "new" };
  const [kept, setKept] = useState(() => keptCopies(desk));
  const dirty = !sameContent(content, base?.content ?? emptyContent);
  const key = copyKey(desk, here);
  const revision = base?.revision ?? null;

  useEffect(() => {
    if (!dirty) {
      dropCopy(key);
      return;
    }
    const timer = setTimeout(() => keepCopy(key, revision, content), pause);
    return () => {
      clearTimeout(timer);
      keepCopy(key, revision, content);
    };
  }, [dirty, key, revision, content]);

  const replace = (next: Content) => {
    setContent(next);
    setEdition((before) => before + 1);
  };

  const show = (next: Base) => {
    setBase(next);
    replace(next.content);
  };

  // Someone else saved, and nothing of this person's would be lost by showing it.
  if (article && base && article.revision > base.revision && !dirty) show(baseOf(article));

  const saved = (answer: Article, sent: Content) => {
    dropCopy(key);
    setBase({ revision: answer.revision, content: sent });
  };

  const open = (newer: Article) => {
    if (dirty) {
      keepCopy(key, revision, content);
      setHere(crypto.randomUUID());
      setKept(keptCopies(desk));
    }
    show(baseOf(newer));
  };

  const dropKept = (copy: KeptCopy) => {
    dropCopy(copy.key);
    setKept((before) => before.filter(({ key: other }) => other !== copy.key));
  };

  return {
    content,
    base: revision,
    dirty,
    edition,
    kept,
    change: (patch) => {
      setContent((before) => ({ ...before, ...patch }));
    },
    saved,
    open,
    useKept: (copy) => {
      dropKept(copy);
      replace(copy.content);
    },
    dropKept,
  };
};
