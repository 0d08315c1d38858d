import { Button, Modal } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../../lib/words/use-words";
import dialog from "../../ui/dialog.module.css";
import { Loading } from "../../ui/empty";
import { Failure } from "../../ui/failure";
import type { Article } from "./article";
import { articleKey, getArticle } from "./article-api";
import { contentOf, emptyContent, type Content } from "./content";
import { differences, merged, type Side } from "./merge";
import { MergePlace } from "./merge-place";
import type { WorkingCopy } from "./use-working-copy";
import { WrittenBy } from "./written-by";
import styles from "./stale-dialog.module.css";

interface Props {
  readonly tenant: string;
  readonly id: string;
  readonly copy: WorkingCopy;
  readonly onOpen: (latest: Article) => void;
  readonly onMerge: (latest: Article, text: Content) => void;
  readonly onClose: () => void;
}

/** Two people, one article: shows both texts place by place and overwrites neither. */
export const StaleDialog = ({ tenant, id, copy, onOpen, onMerge, onClose }: Props) => {
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
          <p>
            <WrittenBy article={article} said={stale.what} />
          </p>
        )}
        <p>{stale.meaning}</p>
        {latest.isFetching && <Loading words={stale.loading} />}
        {latest.isError && <Failure what={failures.load} error={latest.error} />}
        {article && (
          <Merge article={article} copy={copy} onOpen={onOpen} onMerge={onMerge} onClose={onClose} />
        )}
      </div>
    </Modal>
  );
};

interface MergeProps extends Pick<Props, "copy" | "onOpen" | "onMerge" | "onClose"> {
  readonly article: Article;
}

const Merge = ({ article, copy, onOpen, onMerge, onClose }: MergeProps) => {
  const { stale } = useWords();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const base = copy.base?.content ?? emptyContent;
  const theirs = contentOf(article);
  const places = differences(base, copy.content, theirs);
  const undecided = places.filter(({ key, changedBy }) => changedBy === "both" && !chosen.has(key)).length;
  return (
    <>
      {places.length === 0 && <p className={styles.none}>{stale.same}</p>}
      <ol className={styles.places}>
        {places.map((place) => (
          <MergePlace
            key={place.key}
            place={place}
            chosen={chosen.get(place.key) ?? (place.changedBy === "both" ? null : place.changedBy)}
            onChoose={(side) => {
              setChosen(new Map([...chosen, [place.key, side]]));
            }}
          />
        ))}
      </ol>
      {undecided > 0 && <p role="status">{stale.undecided(undecided)}</p>}
      <div className={dialog.actions}>
        <Button onClick={onClose} data-testid="stale-stay">
          {stale.stay}
        </Button>
        <Button
          data-testid="stale-open"
          onClick={() => {
            onOpen(article);
          }}
        >
          {stale.open}
        </Button>
        <Button
          variant="filled"
          disabled={undecided > 0}
          data-testid="stale-merge"
          onClick={() => {
            onMerge(article, merged(base, copy.content, theirs, chosen));
          }}
        >
          {stale.merge}
        </Button>
      </div>
    </>
  );
};
