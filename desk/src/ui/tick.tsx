import styles from "./tick.module.css";

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly hook?: string;
  readonly onChange: (checked: boolean) => void;
}

export const Tick = ({ label, checked, hook, onChange }: Props) => (
  <label className={styles.tick}>
    <input
      type="checkbox"
      checked={checked}
      data-testid={hook}
      onChange={(event) => {
        onChange(event.currentTarget.checked);
      }}
    />
    {label}
  </label>
);
