import type { ReactNode } from "react";
import styles from "./notice.module.css";

interface Props {
  readonly tone: "plain" | "warning" | "failure";
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export const Notice = ({ tone, title, children, actions }: Props) => (
  <div className={styles.notice} data-tone={tone} role={tone === "failure" ? "alert" : "status"}>
    <div className={styles.words}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
    {actions && <div className={styles.actions}>{actions}</div>}
  </div>
);
