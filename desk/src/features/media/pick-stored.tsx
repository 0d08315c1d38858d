import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useWords } from "../../lib/words/use-words";
import { Awaited } from "../../ui/awaited";
import { Empty } from "../../ui/empty";
import { MoreRows } from "../../ui/more-rows";
import { SearchField } from "../../ui/search-field";
import { isPicture } from "./asset";
import { AssetGrid } from "./asset-grid";
import { libraryPages } from "./media-api";
import { pictureOf, type StoredPicture } from "./picture";
import { everything } from "./sought";
import styles from "./pick-picture.module.css";

interface Props {
  readonly tenant: string;
  readonly onPick: (picture: StoredPicture) => void;
}

/** The pictures in use, to choose one of. */
export const PickStored = ({ tenant, onPick }: Props) => {
  const { media } = useWords();
  const [words, setWords] = useState("");
  const list = useInfiniteQuery({
    ...libraryPages(tenant, { ...everything, words }),
    placeholderData: keepPreviousData,
  });
  const pictures = list.data?.pages.flatMap(({ items }) => items).filter(isPicture);
  return (
    <div className={styles.found}>
      <SearchField className={styles.search} label={media.search} asked={words} onAsk={setWords} />
      <Awaited asked={list} />
      {pictures && pictures.length > 0 && (
        <AssetGrid
          assets={pictures}
          pressed={(asset, name) => (
            <button
              type="button"
              data-testid="pick"
              onClick={() => {
                onPick(pictureOf(asset));
              }}
            >
              {name}
            </button>
          )}
        />
      )}
      {pictures?.length === 0 && !list.hasNextPage && (
        <Empty title={words === "" ? media.noPictures : media.emptySearch} />
      )}
      <MoreRows list={list} label={media.more} />
    </div>
  );
};
