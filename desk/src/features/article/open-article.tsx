import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, type ComponentProps } from "react";
import { now } from "../../lib/clock";
import { glance } from "../../lib/follow";
import { refusalCode } from "../../lib/problem";
import { useWords } from "../../lib/words/use-words";
import { Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import type { Article } from "./article";
import { articleKey, getArticle } from "./article-api";
import { EditArticle } from "./edit-article";
import { wasBegunHere } from "./find-kept";

interface Props extends Omit<ComponentProps<typeof EditArticle>, "article"> {
  /** Not stored anywhere yet: there is nothing to fetch until it is saved. */
  readonly fresh: boolean;
  readonly onStored: () => void;
  /** It was begun in this window and is nowhere else: whoever signed in meanwhile goes on with it. */
  readonly onBegun: () => void;
}

const moment = 1_000;
const near = 120 * moment;

/** Others move it at any time; what moves by itself is asked for more often when its time is near. */
const pauseFor = (article: Article | undefined): number => {
  if (article?.state === "publishing") return moment;
  const next = article?.state === "scheduled" ? article.publishAt : article?.withdrawAt;
  return next && next.getTime() - now().getTime() < near ? 2 * moment : glance;
};

/** The article can move without this person: publication ends by itself, others save. Lists and history then follow. */
const useMoves = (tenant: string, id: string, stands: string | undefined) => {
  const client = useQueryClient();
  const stood = useRef(stands);
  useEffect(() => {
    if (stood.current !== undefined && stood.current !== stands) {
      void client.invalidateQueries({ queryKey: ["history", tenant, id] });
      void client.invalidateQueries({ queryKey: ["board", tenant] });
    }
    stood.current = stands;
  }, [client, tenant, id, stands]);
};

export const OpenArticle = ({ fresh, onStored, onBegun, ...rest }: Props) => {
  const words = useWords();
  const { tenant } = rest.viewer;
  const { data, error } = useQuery({
    queryKey: articleKey(tenant, rest.id),
    queryFn: ({ signal }) => getArticle(tenant, rest.id, signal),
    enabled: (query) => !fresh || query.state.data !== undefined,
    refetchInterval: (query) => pauseFor(query.state.data),
  });
  useMoves(tenant, rest.id, data && `${data.revision} ${data.state}`);
  const stored = fresh && data !== undefined;
  useEffect(() => {
    if (stored) onStored();
  }, [stored, onStored]);
  const begun = !fresh && refusalCode(error) === "ARTICLE_NOT_FOUND" && wasBegunHere(rest.viewer, rest.id);
  useEffect(() => {
    if (begun) onBegun();
  }, [begun, onBegun]);
  if (data || fresh) return <EditArticle {...rest} article={data ?? null} />;
  return error ? <Failure what={words.failures.load} error={error} /> : <Loading words={words.app.loading} />;
};
