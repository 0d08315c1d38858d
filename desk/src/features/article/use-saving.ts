import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { refusalCode } from "../../lib/problem";
import type { Article } from "./article";
import {
  articleKey,
  autosaveArticle,
  draftArticle,
  reviseArticle,
  take,
  type StepWords,
} from "./article-api";
import { faultOf, sameContent, type Content, type Fault } from "./content";
import type { Step } from "./next-actions";
import type { WorkingCopy } from "./use-working-copy";

export const overtaken = (error: unknown): boolean =>
  ["STALE_REVISION", "CONCURRENT_CHANGE"].includes(refusalCode(error) ?? "");

interface Taken {
  readonly article: Article;
  readonly step: Step;
  readonly words?: StepWords | undefined;
}

/** Runs one piece of work after the other: a save must know what the save before it was answered. */
const useTurns = () => {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.current.then(work, work);
    last.current = turn.catch(() => undefined);
    return turn;
  };
};

/** Saving and moving one article. Nothing here overwrites: a refusal is shown and the text stays. */
export const useSaving = (tenant: string, id: string, copy: WorkingCopy) => {
  const client = useQueryClient();
  const inTurn = useTurns();
  const [fault, setFault] = useState<Fault | null>(null);
  const [stale, setStale] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | null>(null);

  const answered = (article: Article) => {
    // A look that began before would bring back what stood then.
    void client.cancelQueries({ queryKey: articleKey(tenant, id) });
    client.setQueryData(articleKey(tenant, id), article);
    void client.invalidateQueries({ queryKey: ["board", tenant] });
    void client.invalidateQueries({ queryKey: ["history", tenant, id] });
  };

  const store = async (quietly: boolean): Promise<Article> => {
    const { base, content } = copy.now();
    const send = (): Promise<Article> => {
      if (!base) return draftArticle(tenant, id, content);
      return (quietly ? autosaveArticle : reviseArticle)(tenant, id, base.etag, content);
    };
    const article = await send();
    copy.saved(article, content);
    setSavedAt(article.updatedAt);
    answered(article);
    return article;
  };

  const save = useMutation({
    mutationFn: ({ quietly }: { readonly quietly: boolean }) => inTurn(() => store(quietly)),
    onError: (error, { quietly }) => {
      // Nobody is pulled out of a sentence by a dialog they did not ask for.
      if (!quietly) setStale(overtaken(error));
    },
  });

  const step = useMutation({
    mutationFn: ({ article, step: name, words }: Taken) => inTurn(() => take(article, name, words)),
    onSuccess: answered,
    onError: (error) => {
      setStale(overtaken(error));
    },
  });

  const attempt = async (quietly: boolean): Promise<Article | null> => {
    const found = faultOf(copy.now().content);
    if (!quietly) {
      setFault(found);
      step.reset();
    }
    return found ? null : save.mutateAsync({ quietly }).catch(() => null);
  };

  const isSaved = (content: Content): boolean => {
    const { base } = copy.now();
    return base !== null && sameContent(content, base.content);
  };

  /** Saves what is being written, without ending the sitting. True when all of it is stored. */
  const autosave = async (): Promise<boolean> => {
    const stored = await attempt(true);
    return stored !== null && isSaved(copy.now().content);
  };

  /** Unsaved words are saved first; if that fails, the step is not taken. True when it was. */
  const go = async (saved: Article | null, name: Step, words?: StepWords): Promise<boolean> => {
    // A save that is under way answers with the tag that this step must name.
    await inTurn(() => Promise.resolve());
    const unsaved = saved === null || !isSaved(copy.now().content);
    const article = unsaved ? await attempt(false) : latest(saved);
    if (!article) return false;
    return step.mutateAsync({ article, step: name, words }).then(
      () => true,
      () => false,
    );
  };

  const latest = (known: Article): Article => client.getQueryData<Article>(articleKey(tenant, id)) ?? known;

  /** What failed has been dealt with. */
  const forget = () => {
    save.reset();
    step.reset();
    setStale(false);
  };

  return {
    forget,
    save,
    step,
    fault,
    savedAt,
    tryToSave: () => attempt(false),
    autosave,
    go,
    stale,
    setStale,
  };
};

export type Saving = ReturnType<typeof useSaving>;
