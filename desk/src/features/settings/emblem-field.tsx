import { Button } from "@mantine/core";
import { useId } from "react";
import { mediaAddress } from "../../lib/media-address";
import { useWords } from "../../lib/words/use-words";
import type { Emblem } from "./settings-api";
import styles from "./settings.module.css";

interface Props {
  readonly tenant: string;
  readonly name: "crest" | "banner";
  readonly emblem: Emblem | null;
  readonly onPick: () => void;
  readonly onRemove: () => void;
}

/** A picture that stands for the whole site. */
export const EmblemField = ({ tenant, name, emblem, onPick, onRemove }: Props) => {
  const { settings: words } = useWords();
  const label = useId();
  return (
    <div className={styles.emblem} role="group" aria-labelledby={label} data-testid={name}>
      <p id={label} className={styles.label}>
        {words[name].label}
      </p>
      {emblem ? (
        <img src={mediaAddress(tenant, emblem.sha256, emblem.extension)} alt="" data-emblem={name} />
      ) : (
        <p className={styles.hint}>{words[name].hint}</p>
      )}
      <div className={styles.ticks}>
        <Button onClick={onPick}>{emblem ? words[name].change : words[name].pick}</Button>
        {emblem && <Button onClick={onRemove}>{words[name].remove}</Button>}
      </div>
    </div>
  );
};
