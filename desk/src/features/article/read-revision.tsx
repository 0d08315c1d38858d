import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import type { Viewer } from "../../lib/session";
import { useWords } from "../../lib/words/use-words";
import { Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import { Notice } from "../../ui/notice";
import { articleKey, getArticle, getRevision } from "./article-api";
import { contentOf } from "./content";
import { nextActions } from "./next-actions";
import { RestoreDialog } from "./restore-dialog";
import { Sheet } from "./sheet";
import styles from "./article.module.css";

interface Props {
  readonly viewer: Viewer;
  readonly id: string;
  readonly revision: number;
  readonly history: ReactNode;
}

const nothing = () => undefined;

/** An earlier revision, as it was; nothing on it can be changed, but all of it can be brought back. */
export const ReadRevision = ({ viewer, id, revision, history }: Props) => {
  const words = useWords();
  const { tenant } = viewer;
  const [restoring, setRestoring] = useState(false);
  const { data, error } = useQuery({
    queryKey: [...articleKey(tenant, id), "revision", revision],
    queryFn: ({ signal }) => getRevision(tenant, id, revision, signal),
    staleTime: Infinity,
  });
  const current = useQuery({
    queryKey: articleKey(tenant, id),
    queryFn: ({ signal }) => getArticle(tenant, id, signal),
  }).data;
  const mayRestore = current && current.revision !== revision && nextActions(current, viewer).write;
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <Notice
          tone="plain"
          actions={
            <>
              <Link to=".">{words.article.toCurrent}</Link>
              {mayRestore && (
                <Button
                  data-testid="restore"
                  onClick={() => {
                    setRestoring(true);
                  }}
                >
                  {words.actions.restore}
                </Button>
              )}
            </>
          }
        >
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
      {restoring && current && (
        <RestoreDialog
          article={current}
          revision={revision}
          onClose={() => {
            setRestoring(false);
          }}
        />
      )}
    </div>
  );
};
