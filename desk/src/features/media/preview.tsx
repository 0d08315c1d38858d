import { Button } from "@mantine/core";
import { useWords } from "../../lib/words/use-words";
import { isPicture, type Focus, type Opened } from "./asset";
import { card, middle, positionOf } from "./crop";
import { FocusPoint } from "./focus-point";
import { Thumb } from "./thumb";
import styles from "./preview.module.css";

interface Props {
  readonly asset: Opened;
  readonly focus: Focus;
  readonly editable: boolean;
  readonly onChange: (focus: Focus) => void;
}

/** What the asset shows, whole and as it will be cut. */
export const Preview = ({ asset, focus, editable, onChange }: Props) => {
  const { asset: say } = useWords();
  if (!isPicture(asset)) {
    return (
      <div className={styles.document}>
        <Thumb asset={asset} />
      </div>
    );
  }
  return (
    <section className={styles.preview} aria-label={say.preview}>
      {editable ? (
        <FocusPoint asset={asset} focus={focus} onChange={onChange} />
      ) : (
        <img
          className={styles.whole}
          src={asset.address}
          width={asset.width}
          height={asset.height}
          alt={asset.alt ?? ""}
          data-testid="whole"
        />
      )}
      <figure className={styles.crop}>
        <img
          src={asset.address}
          alt=""
          data-testid="crop"
          style={{ objectPosition: positionOf(asset, card, focus) }}
        />
        <figcaption>
          {say.crops}: {say.card}
          {editable && (
            <Button
              variant="subtle"
              data-testid="focus-middle"
              onClick={() => {
                onChange(middle);
              }}
            >
              {say.toMiddle}
            </Button>
          )}
        </figcaption>
      </figure>
      {asset.renditions.state === "waiting" && <p role="status">{say.making}</p>}
      {asset.renditions.state === "failed" && <p role="status">{say.makingFailed}</p>}
    </section>
  );
};
