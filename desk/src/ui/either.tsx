import styles from "./either.module.css";

interface Props<T extends string> {
  readonly label: string;
  readonly words: Readonly<Record<T, string>>;
  readonly all: readonly T[];
  readonly chosen: T;
  readonly hook: string;
  readonly onChoose: (chosen: T) => void;
}

/** One way or the other to look at the same. */
export const Either = <T extends string>({ label, words, all, chosen, hook, onChoose }: Props<T>) => (
  <div className={styles.either} role="group" aria-label={label}>
    {all.map((each) => (
      <button
        key={each}
        type="button"
        aria-pressed={each === chosen}
        data-testid={`${hook}-${each}`}
        onClick={() => {
          onChoose(each);
        }}
      >
        {words[each]}
      </button>
    ))}
  </div>
);
