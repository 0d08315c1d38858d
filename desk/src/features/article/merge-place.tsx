import { useId } from "react";
import { useWords } from "../../lib/words/use-words";
import type { Words } from "../../lib/words/vi";
import type { Difference, Side } from "./merge";
import styles from "./stale-dialog.module.css";

interface Props {
  readonly place: Difference;
  readonly chosen: Side | null;
  readonly onChoose: (side: Side) => void;
}

const nameOf = ({ field }: Difference, { article, cover }: Words): string => {
  switch (field) {
    case "title":
    case "lead":
    case "body":
    case "section":
    case "byline":
    case "sourceName":
    case "sourceUrl":
    case "tags":
    case "originallyPublishedAt":
    case "extra":
    case "formerAddresses":
      return article.fields[field];
    case "cover":
      return cover.label;
  }
};

/** One place in which the texts differ: both versions, and which of them to keep. */
export const MergePlace = ({ place, chosen, onChoose }: Props) => {
  const words = useWords();
  const { stale } = words;
  const group = useId();
  const sides: Side[] =
    place.field === "body" && place.mine && place.theirs ? ["mine", "theirs", "both"] : ["mine", "theirs"];
  return (
    <li data-testid="merge-place" data-changed-by={place.changedBy}>
      <fieldset>
        <legend>
          {nameOf(place, words)} <small>{stale.changedBy[place.changedBy]}</small>
        </legend>
        <div className={styles.both}>
          <Version title={stale.mine} text={place.mine} left={chosen === "theirs"} />
          <Version title={stale.theirs} text={place.theirs} left={chosen === "mine"} />
        </div>
        <div className={styles.choice}>
          {sides.map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={group}
                checked={chosen === side}
                onChange={() => {
                  onChoose(side);
                }}
              />
              {stale.keep[side]}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
};

const Version = ({ title, text, left }: { title: string; text: string | null; left: boolean }) => {
  const { stale } = useWords();
  return (
    <section data-left={left}>
      <h3>{title}</h3>
      {text === null ? <p className={styles.none}>{stale.nothing}</p> : <p>{text}</p>}
    </section>
  );
};
