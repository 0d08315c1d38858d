import type { ReactNode } from "react";
import styles from "./empty.module.css";

export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className={styles.empty}>
    <p className={styles.title}>{title}</p>
    {children}
  </div>
);

export const Loading = ({ words }: { words: string }) => (
  <p className={styles.loading} role="status">
    {words}
  </p>
);
