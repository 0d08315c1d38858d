import type { ReactNode } from "react";
import { shortTime } from "../../lib/dates";
import { useWords } from "../../lib/words/use-words";
import { isPicture, nameOf, type Asset } from "./asset";
import { Thumb } from "./thumb";
import styles from "./asset-grid.module.css";

interface Props {
  readonly assets: readonly Asset[];
  /** Makes the name of an asset what is pressed; all of its tile follows. */
  readonly pressed: (asset: Asset, name: string) => ReactNode;
  /** What stands in the corner of a tile and is pressed on its own. */
  readonly corner?: (asset: Asset, name: string) => ReactNode;
}

/** Assets side by side. */
export const AssetGrid = ({ assets, pressed, corner }: Props) => {
  const { media } = useWords();
  return (
    <ul className={styles.grid} aria-label={media.found}>
      {assets.map((asset) => (
        <li key={asset.id} data-testid="asset" data-id={asset.id}>
          {corner?.(asset, nameOf(asset))}
          <Thumb asset={asset} />
          <p className={styles.name}>{pressed(asset, nameOf(asset))}</p>
          <p className={styles.facts}>
            {isPicture(asset) ? asset.credit : media.document(asset.extension)}
            <time dateTime={asset.createdAt.toISOString()}>{shortTime(asset.createdAt)}</time>
            {isPicture(asset) && !asset.alt && <strong>{media.noAlt}</strong>}
          </p>
        </li>
      ))}
    </ul>
  );
};
