import type { ComponentProps, ReactNode } from "react";
import styles from "./sign-button.module.css";

interface Props extends Omit<ComponentProps<"button">, "type" | "className"> {
  readonly label: string;
}

/** A button with a sign on it. What it does is read out, and said to whoever points at it. */
export const SignButton = ({ label, title = label, ...button }: Props) => (
  <button {...button} type="button" className={styles.sign} aria-label={label} title={title} />
);

/** Such buttons side by side. */
export const Signs = ({ children }: { children: ReactNode }) => (
  <div className={styles.signs}>{children}</div>
);
