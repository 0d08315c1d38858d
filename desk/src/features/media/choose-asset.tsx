import { useWords } from "../../lib/words/use-words";
import styles from "./bulk.module.css";

interface Props {
  readonly name: string;
  readonly chosen: boolean;
  /** `range` when all from the last one to this are meant. */
  readonly onTouch: (range: boolean) => void;
}

/** Chooses one asset among others; with Shift, by mouse or by Space, all from the last one to it. */
export const ChooseAsset = ({ name, chosen, onTouch }: Props) => {
  const { bulk: say } = useWords();
  return (
    <span className={styles.choose}>
      <input
        type="checkbox"
        aria-label={say.choose(name)}
        checked={chosen}
        data-testid="choose"
        onChange={({ nativeEvent }) => {
          onTouch(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
        }}
      />
    </span>
  );
};
