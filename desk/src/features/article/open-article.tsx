import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, type ComponentProps } from "react";
import { useWords } from "../../lib/words/use-words";
import { Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import { articleKey, getArticle } from "./article-api";
import { EditArticle } from "./edit-article";

interface Props extends Omit<ComponentProps<typeof EditArticle>, "article"> {
  /** Not stored anywhere yet: there is nothing to fetch until it is saved. */
  readonly fresh: boolean;
  readonly onStored: () => void;
}

const whilePublishing = 1000;

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

export const OpenArticle = ({ fresh, onStored, ...rest }: Props) => {
  const words = useWords();
  const { tenant } = rest.viewer;
  const { data, error } = useQuery({
    queryKey: articleKey(tenant, rest.id),
    queryFn: ({ signal }) => getArticle(tenant, rest.id, signal),
    enabled: (query) => !fresh || query.state.data !== undefined,
    refetchInterval: (query) => (query.state.data?.state === "publishing" ? whilePublishing : false),
  });
  useMoves(tenant, rest.id, data && `${data.revision} ${data.state}`);
  const stored = fresh && data !== undefined;
  useEffect(() => {
    if (stored) onStored();
  }, [stored, onStored]);
  if (data || fresh) return <EditArticle {...rest} article={data ?? null} />;
  return error ? <Failure what={words.failures.load} error={error} /> : <Loading words={words.app.loading} />;
};
