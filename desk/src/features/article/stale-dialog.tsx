import { Button, Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import dialog from "../../ui/dialog.module.css";
import { Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import type { Article } from "./article";
import { articleKey, getArticle } from "./article-api";
import { contentOf, passagesOnlyIn, type Content } from "./content";
import type { WorkingCopy } from "./use-working-copy";
import styles from "./stale-dialog.module.css";

interface Props {
  readonly tenant: string;
  readonly id: string;
  readonly copy: WorkingCopy;
  readonly onOpen: (latest: Article) => void;
  readonly onClose: () => void;
}

/** Two people, one article: shows both texts and overwrites neither. */
export const StaleDialog = ({ tenant, id, copy, onOpen, onClose }: Props) => {
  const { app, stale, failures } = useWords();
  const latest = useQuery({
    queryKey: articleKey(tenant, id),
    queryFn: ({ signal }) => getArticle(tenant, id, signal),
    refetchOnMount: "always",
  });
  const article = latest.isFetching ? undefined : latest.data;
  return (
    <Modal
      opened
      size="60rem"
      onClose={onClose}
      title={stale.title}
      closeButtonProps={{ "aria-label": app.close }}
    >
      <div className={dialog.form} data-testid="stale">
        {article && (
          <p>{stale.what(article.revision, article.updatedBy.name, shortTime(article.updatedAt))}</p>
        )}
        <p>{stale.meaning}</p>
        {latest.isFetching && <Loading words={stale.loading} />}
        {latest.isError && <Failure what={failures.load} error={latest.error} />}
        {article && (
          <div className={styles.both}>
            <Side title={stale.mine} one={copy.content} other={contentOf(article)} />
            <Side title={stale.theirs} one={contentOf(article)} other={copy.content} />
          </div>
        )}
        <div className={dialog.actions}>
          <Button onClick={onClose} data-testid="stale-stay">
            {stale.stay}
          </Button>
          <Button
            variant="filled"
            disabled={!article}
            data-testid="stale-open"
            onClick={() => {
              if (article) onOpen(article);
            }}
          >
            {stale.open}
          </Button>
        </div>
      </div>
    </Modal>
  );
};

const Side = ({ title, one, other }: { title: string; one: Content; other: Content }) => {
  const { stale } = useWords();
  const passages = passagesOnlyIn(one, other);
  return (
    <section>
      <h3>{title}</h3>
      <div tabIndex={0}>
        {passages.map((passage, at) => (
          <p key={at}>{passage}</p>
        ))}
        {passages.length === 0 && <p className={styles.none}>{stale.same}</p>}
      </div>
    </section>
  );
};
