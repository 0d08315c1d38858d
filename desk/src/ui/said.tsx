import type { ReactNode } from "react";
import styles from "./said.module.css";

/** What has just been done, for eyes and for ears: the place is there before the words are. */
export const Said = ({ children }: { children: ReactNode }) => (
  <div className={styles.said} role="status" data-testid="said">
    {children}
  </div>
);
