import styles from "./growing-text.module.css";

interface Props {
  readonly className: string | undefined;
  readonly label: string;
  readonly placeholder?: string;
  readonly hook: string;
  readonly begin?: boolean;
  readonly maxLength: number;
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
  value,
  onChange,
}: Props) => (
  <div className={`${styles.growing ?? ""} ${className ?? ""}`} data-text={value}>
    <textarea
      aria-label={label}
      placeholder={placeholder ?? label}
      data-testid={hook}
      autoFocus={begin}
      rows={1}
      maxLength={maxLength}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value.replace(/\s*\n\s*/g, " "));
      }}
      onKeyDown={(event) => {
        // While an input method is composing, Enter belongs to it.
        if (event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault();
      }}
    />
  </div>
);
