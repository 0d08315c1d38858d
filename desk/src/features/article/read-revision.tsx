import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useWords } from "../../lib/words/use-words";
import { Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import { Notice } from "../../ui/notice";
import { articleKey, getRevision } from "./article-api";
import { contentOf } from "./content";
import { Sheet } from "./sheet";
import styles from "./article.module.css";

interface Props {
  readonly tenant: string;
  readonly id: string;
  readonly revision: number;
  readonly history: ReactNode;
}

const nothing = () => undefined;

/** An earlier revision, as it was; nothing on it can be changed. */
export const ReadRevision = ({ tenant, id, revision, history }: Props) => {
  const words = useWords();
  const { data, error } = useQuery({
    queryKey: [...articleKey(tenant, id), "revision", revision],
    queryFn: ({ signal }) => getRevision(tenant, id, revision, signal),
    staleTime: Infinity,
  });
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <Notice tone="plain" actions={<Link to=".">{words.article.toCurrent}</Link>}>
          {words.article.oldRevision(revision)}
        </Notice>
        {error && <Failure what={words.failures.load} error={error} />}
        {!data && !error && <Loading words={words.app.loading} />}
        {data && (
          <Sheet
            tenant={tenant}
            content={contentOf(data)}
            edition={revision}
            editable={false}
            onChange={nothing}
            onPickCover={nothing}
          />
        )}
      </div>
      <aside className={styles.aside} aria-label={words.history.title}>
        {history}
      </aside>
    </div>
  );
};
