import type { ReactNode } from "react";
import styles from "./screen-head.module.css";

/** What a screen, or a part of one, is called, and beside it what can be done there. */
export const ScreenHead = ({
  title,
  part = false,
  children,
}: {
  title: string;
  part?: boolean;
  children?: ReactNode;
}) => (
  <header className={styles.head} data-part={part}>
    {part ? <h2>{title}</h2> : <h1>{title}</h1>}
    {children}
  </header>
);
