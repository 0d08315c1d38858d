import styles from "./progress-bar.module.css";

interface Props {
  readonly label: string;
  /** From 0 to 1; null while nobody knows. */
  readonly share: number | null;
}

/** How far something is that takes longer than a second. */
export const ProgressBar = ({ label, share }: Props) => (
  <progress className={styles.bar} aria-label={label} max={1} {...(share !== null && { value: share })} />
);
