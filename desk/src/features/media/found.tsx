import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { mayWrite, type Viewer } from "../../lib/session";
import { useWords } from "../../lib/words/use-words";
import type { Words } from "../../lib/words/vi";
import { Awaited } from "../../ui/awaited";
import { Empty } from "../../ui/empty";
import { MoreRows } from "../../ui/more-rows";
import type { Asset } from "./asset";
import { AssetGrid } from "./asset-grid";
import { BulkBar } from "./bulk-bar";
import { ChooseAsset } from "./choose-asset";
import { libraryPages } from "./media-api";
import { deedsOf } from "./rights";
import type { Sought } from "./sought";
import type { Bulk } from "./use-bulk";
import type { Choosing } from "./use-choice";

const emptyTitle = ({ words, tag, folder, retired }: Sought, media: Words["media"]): string => {
  if (words !== "" || tag !== "" || folder !== "") return media.emptySearch;
  return retired ? media.emptyRetired : media.empty;
};

interface Props {
  readonly viewer: Viewer;
  readonly sought: Sought;
  readonly choice: Choosing;
  readonly bulk: Bulk;
}

/** The assets that were looked for, and what can be done with those that are chosen. */
export const Found = ({ viewer, sought, choice, bulk }: Props) => {
  const { media } = useWords();
  const list = useInfiniteQuery(libraryPages(viewer.tenant, sought));
  const assets = list.data?.pages.flatMap(({ items }) => items);
  const title = emptyTitle(sought, media);
  const mayChoose = deedsOf(viewer, sought.retired).length > 0;
  const chooser = (shown: readonly Asset[]) => (asset: Asset, name: string) => (
    <ChooseAsset
      name={name}
      chosen={choice.isChosen(asset)}
      onTouch={(range) => {
        choice.touch(shown, asset, range);
      }}
    />
  );
  return (
    <>
      <Awaited asked={list} />
      {assets && assets.length > 0 && mayChoose && (
        <BulkBar viewer={viewer} shown={assets} retired={sought.retired} choice={choice} bulk={bulk} />
      )}
      {assets && assets.length > 0 && (
        <AssetGrid
          assets={assets}
          pressed={(asset, name) => <Link to={`/${viewer.tenant}/media/${asset.id}`}>{name}</Link>}
          {...(mayChoose && { corner: chooser(assets) })}
        />
      )}
      {assets?.length === 0 && (
        <Empty title={title}>
          {title === media.empty && <p>{mayWrite(viewer) ? media.emptyHint : media.emptyForReaders}</p>}
        </Empty>
      )}
      <MoreRows list={list} label={media.more} />
    </>
  );
};
