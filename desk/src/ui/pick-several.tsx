import { useId } from "react";
import { Tick } from "./tick";
import styles from "./pick-several.module.css";

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

interface Props<T extends string> {
  readonly legend: string;
  /** What the hooks of its choices begin with. */
  readonly hook: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  readonly error: string | null;
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Some of a few, each with what it means. */
export const PickSeveral = <T extends string>({
  legend,
  hook,
  choices,
  chosen,
  error,
  onChange,
}: Props<T>) => {
  const id = useId();
  const describedBy = ({ value, hint }: Choice<T>) =>
    [...(hint === undefined ? [] : [`${id}-${value}`]), ...(error === null ? [] : [`${id}-error`])].join(" ");
  return (
    <fieldset className={styles.several}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <div key={choice.value}>
          <Tick
            label={choice.label}
            hook={`${hook}-${choice.value}`}
            describedBy={describedBy(choice)}
            invalid={error !== null}
            checked={chosen.includes(choice.value)}
            onChange={(wanted) => {
              onChange(
                choices
                  .map(({ value }) => value)
                  .filter((each) => (each === choice.value ? wanted : chosen.includes(each))),
              );
            }}
          />
          {choice.hint !== undefined && <small id={`${id}-${choice.value}`}>{choice.hint}</small>}
        </div>
      ))}
      {error !== null && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
};
