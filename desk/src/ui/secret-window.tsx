import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Dialog } from "./dialog";
import styles from "./dialog.module.css";

interface Props {
  readonly title: string;
  readonly kept: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The only time anybody sees a secret: nothing but the button below closes this window. */
export const SecretWindow = ({ title, kept, onClose, children }: Props) => (
  <Dialog title={title} firm onClose={onClose}>
    <div className={styles.form} data-testid="secret-window">
      {children}
      <div className={styles.actions}>
        <Button variant="filled" data-testid="secret-kept" onClick={onClose}>
          {kept}
        </Button>
      </div>
    </div>
  </Dialog>
);
