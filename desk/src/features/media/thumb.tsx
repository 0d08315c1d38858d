import { cardAddress } from "../../lib/media-address";
import { isPicture, type Asset } from "./asset";
import { card, positionOf } from "./crop";
import styles from "./thumb.module.css";

/** An asset as small as it is shown among others, cut around its point. Its name stands beside it. */
export const Thumb = ({ asset }: { asset: Asset }) =>
  isPicture(asset) ? (
    <img
      className={styles.thumb}
      src={cardAddress(asset.tenant, asset.sha256)}
      alt=""
      loading="lazy"
      style={{ objectPosition: positionOf(asset, card, asset.focus) }}
    />
  ) : (
    <span className={`${styles.thumb ?? ""} ${styles.document ?? ""}`} aria-hidden="true">
      {asset.extension}
    </span>
  );
