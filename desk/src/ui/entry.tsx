import type { ReactNode } from "react";
import styles from "./entry.module.css";

export const Entries = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul className={styles.entries} aria-label={label}>
    {children}
  </ul>
);

interface Props {
  readonly hook: string;
  readonly state: string;
  readonly lead?: ReactNode;
  readonly name: ReactNode;
  readonly facts: readonly ReactNode[];
  readonly mark: ReactNode;
  readonly acts?: ReactNode;
  /** What came of the last act. */
  readonly children?: ReactNode;
}

/** One of a list: what it is called, what is known of it, where it stands, what can be done with it. */
export const Entry = ({ hook, state, lead, name, facts, mark, acts, children }: Props) => (
  <li data-testid={hook} data-state={state}>
    {lead}
    <div className={styles.entry}>
      <p className={styles.name}>{name}</p>
      <p className={styles.mark}>{mark}</p>
      <ul className={styles.facts}>{facts.map((fact, at) => fact !== null && <li key={at}>{fact}</li>)}</ul>
      {acts && <div className={styles.acts}>{acts}</div>}
      {children}
    </div>
  </li>
);

interface ActProps {
  readonly words: string;
  /** Whom it is done to, for those who cannot see where the button stands. */
  readonly of: string;
  readonly hook: string;
  readonly busy?: boolean;
  readonly onAct: () => void;
}

export const Act = ({ words, of, hook, busy = false, onAct }: ActProps) => (
  <button
    type="button"
    className={styles.act}
    aria-label={`${words}: ${of}`}
    aria-disabled={busy}
    data-testid={hook}
    onClick={() => {
      if (!busy) onAct();
    }}
  >
    {words}
  </button>
);
