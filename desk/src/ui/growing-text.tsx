import { useId, useState } from "react";
import styles from "./growing-text.module.css";

interface Props {
  readonly className: string | undefined;
  readonly label: string;
  readonly placeholder?: string;
  readonly hook: string;
  readonly begin?: boolean;
  readonly maxLength: number;
  /** Said when no more goes in: the browser leaves out the rest without a word. */
  readonly full: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One paragraph of plain text that is as tall as what is written in it. */
export const GrowingText = ({
  className,
  label,
  placeholder,
  hook,
  begin = false,
  maxLength,
  full,
  value,
  onChange,
}: Props) => {
  const id = useId();
  // What was cut may end up shorter: its lines are joined afterwards.
  const [cut, setCut] = useState(false);
  return (
    <>
      <div className={`${styles.growing ?? ""} ${className ?? ""}`} data-text={value}>
        <textarea
          aria-label={label}
          aria-describedby={id}
          placeholder={placeholder ?? label}
          data-testid={hook}
          autoFocus={begin}
          rows={1}
          maxLength={maxLength}
          value={value}
          onChange={({ currentTarget: { value: typed } }) => {
            setCut(typed.length >= maxLength);
            onChange(typed.replace(/\s*\n\s*/g, " "));
          }}
          onKeyDown={(event) => {
            // While an input method is composing, Enter belongs to it.
            if (event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault();
          }}
        />
      </div>
      <p className={styles.full} id={id} role="status">
        {(cut || value.length >= maxLength) && full}
      </p>
    </>
  );
};
