import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { Link, useSearchParams } from "react-router";
import { mayWrite, type Viewer } from "../../lib/session";
import { useWords } from "../../lib/words/use-words";
import type { Words } from "../../lib/words/vi";
import { DropFiles } from "../../ui/drop-files";
import { Awaited } from "../../ui/awaited";
import { Empty } from "../../ui/empty";
import { FilesButton } from "../../ui/files-button";
import { SearchField } from "../../ui/search-field";
import { everyFile } from "./accepted";
import { AssetGrid } from "./asset-grid";
import { LibraryFilter } from "./library-filter";
import { libraryPages } from "./media-api";
import { askedOf, soughtIn, type Sought } from "./sought";
import { UploadList } from "./upload-list";
import { useUploads } from "./use-uploads";
import styles from "./library.module.css";

/** Every picture and document of the tenant. */
export const Library = ({ viewer }: { viewer: Viewer }) => {
  const { media, app } = useWords();
  const [params, setParams] = useSearchParams();
  const sought = soughtIn(params);
  const uploads = useUploads(viewer.tenant);
  const ask = useCallback(
    (words: string) => {
      setParams((before) => askedOf({ ...soughtIn(before), words }), { replace: true });
    },
    [setParams],
  );
  const found = <Found viewer={viewer} sought={sought} />;
  return (
    <div className={styles.library}>
      <title>{`${media.title} – ${app.name}`}</title>
      <header>
        <h1>{media.title}</h1>
        <SearchField className={styles.search} label={media.search} asked={sought.words} onAsk={ask} />
        {mayWrite(viewer) && <FilesButton label={media.upload} accept={everyFile} onFiles={uploads.add} />}
      </header>
      <LibraryFilter sought={sought} />
      <UploadList uploads={uploads} />
      {mayWrite(viewer) ? (
        <DropFiles words={media.drop} onFiles={uploads.add}>
          {found}
        </DropFiles>
      ) : (
        found
      )}
    </div>
  );
};

const emptyTitle = ({ words, tag, folder, retired }: Sought, media: Words["media"]): string => {
  if (words !== "" || tag !== "" || folder !== "") return media.emptySearch;
  return retired ? media.emptyRetired : media.empty;
};

const Found = ({ viewer, sought }: { viewer: Viewer; sought: Sought }) => {
  const { media } = useWords();
  const list = useInfiniteQuery(libraryPages(viewer.tenant, sought));
  const assets = list.data?.pages.flatMap(({ items }) => items);
  const title = emptyTitle(sought, media);
  return (
    <>
      <Awaited asked={list} />
      {assets && assets.length > 0 && (
        <AssetGrid
          assets={assets}
          pressed={(asset, name) => <Link to={`/${viewer.tenant}/media/${asset.id}`}>{name}</Link>}
        />
      )}
      {assets?.length === 0 && (
        <Empty title={title}>
          {title === media.empty && <p>{mayWrite(viewer) ? media.emptyHint : media.emptyForReaders}</p>}
        </Empty>
      )}
      {list.hasNextPage && (
        <Button
          className={styles.more ?? ""}
          loading={list.isFetchingNextPage}
          data-testid="more"
          onClick={() => void list.fetchNextPage()}
        >
          {media.more}
        </Button>
      )}
    </>
  );
};
