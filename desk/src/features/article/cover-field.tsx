import { Button, TextInput } from "@mantine/core";
import { useWords } from "../../lib/words/use-words";
import type { Cover } from "./article";
import type { Content } from "./content";
import { ShownPicture } from "./shown-picture";
import styles from "./cover-field.module.css";

interface Props {
  readonly tenant: string;
  readonly cover: Cover | null;
  readonly editable: boolean;
  readonly onChange: (patch: Partial<Content>) => void;
  readonly onPick: () => void;
}

export const CoverField = ({ tenant, cover, editable, onChange, onPick }: Props) => {
  const words = useWords().cover;
  if (!cover) {
    return editable ? (
      <Button variant="subtle" className={styles.add} data-testid="cover-add" onClick={onPick}>
        + {words.add}
      </Button>
    ) : null;
  }
  return (
    <figure className={styles.cover} aria-label={words.label}>
      <ShownPicture tenant={tenant} picture={cover} alt="" hook="cover" editable={editable} />
      {editable ? (
        <div className={styles.row}>
          <TextInput
            aria-label={words.caption}
            data-testid="cover-caption"
            placeholder={words.caption}
            value={cover.caption ?? ""}
            onChange={(event) => {
              onChange({ cover: { ...cover, caption: event.currentTarget.value } });
            }}
          />
          <Button onClick={onPick}>{words.change}</Button>
          <Button
            onClick={() => {
              onChange({ cover: null });
            }}
          >
            {words.remove}
          </Button>
        </div>
      ) : (
        cover.caption && <figcaption>{cover.caption}</figcaption>
      )}
    </figure>
  );
};
