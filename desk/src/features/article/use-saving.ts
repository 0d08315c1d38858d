import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusalCode } from "../../lib/problem";
import type { Article } from "./article";
import { act, articleKey, draftArticle, reviseArticle } from "./article-api";
import { faultOf, type Content, type Fault } from "./content";
import type { Action } from "./next-actions";
import type { WorkingCopy } from "./use-working-copy";

const overtaken = (error: unknown): boolean =>
  ["STALE_REVISION", "CONCURRENT_CHANGE"].includes(refusalCode(error) ?? "");

interface Step {
  readonly article: Article;
  readonly action: Action;
  readonly reason?: string | undefined;
}

/** Saving and moving one article. Nothing here retries or overwrites: a refusal is shown and the text stays. */
export const useSaving = (tenant: string, id: string, copy: WorkingCopy) => {
  const client = useQueryClient();
  const [fault, setFault] = useState<Fault | null>(null);
  const [stale, setStale] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | null>(null);

  const answered = (article: Article) => {
    client.setQueryData(articleKey(tenant, id), article);
    void client.invalidateQueries({ queryKey: ["board", tenant] });
    void client.invalidateQueries({ queryKey: ["history", tenant, id] });
  };
  const failed = (error: unknown) => {
    setStale(overtaken(error));
  };

  const save = useMutation({
    mutationFn: (content: Content) =>
      copy.base === null ? draftArticle(tenant, id, content) : reviseArticle(tenant, id, copy.base, content),
    onSuccess: (article, sent) => {
      copy.saved(article, sent);
      setSavedAt(article.updatedAt);
      answered(article);
    },
    onError: failed,
  });

  const step = useMutation({
    mutationFn: ({ article, action, reason }: Step) => act(article, action, reason),
    onSuccess: answered,
    onError: failed,
  });

  const tryToSave = async (): Promise<Article | null> => {
    const found = faultOf(copy.content);
    setFault(found);
    step.reset();
    if (found) return null;
    return save.mutateAsync(copy.content).catch(() => null);
  };

  /** Unsaved words are saved first; if that fails, the step is not taken. True when it was. */
  const go = async (saved: Article | null, action: Action, reason?: string): Promise<boolean> => {
    const article = saved === null || copy.dirty ? await tryToSave() : saved;
    if (!article) return false;
    return step.mutateAsync({ article, action, reason }).then(
      () => true,
      () => false,
    );
  };

  /** What failed has been dealt with. */
  const forget = () => {
    save.reset();
    step.reset();
    setStale(false);
  };

  return { forget, save, step, fault, savedAt, tryToSave, go, stale, setStale };
};

export type Saving = ReturnType<typeof useSaving>;
