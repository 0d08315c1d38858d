import styles from "./tick.module.css";

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly hook?: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly onChange: (checked: boolean) => void;
}

export const Tick = ({ label, checked, hook, describedBy, invalid, onChange }: Props) => (
  <label className={styles.tick}>
    <input
      type="checkbox"
      checked={checked}
      data-testid={hook}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      onChange={(event) => {
        onChange(event.currentTarget.checked);
      }}
    />
    {label}
  </label>
);
