import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { CopyField } from "./copy-field";
import { Dialog } from "./dialog";
import styles from "./dialog.module.css";
import { Notice } from "./notice";

interface Props {
  readonly say: {
    readonly secret: string;
    readonly secretTitle: (name: string) => string;
    readonly secretOnce: string;
    readonly secretMissing: string;
    readonly secretKept: string;
  };
  /** Without a secret where that was replaced before anybody was told it. */
  readonly told: { readonly name: string; readonly secret?: string | null | undefined };
  readonly onClose: () => void;
  /** What is needed beside the secret. */
  readonly children?: ReactNode;
}

/** The only time anybody sees a secret: nothing but the button below closes this window. */
export const SecretWindow = ({ say, told: { name, secret }, onClose, children }: Props) => (
  <Dialog title={say.secretTitle(name)} firm onClose={onClose}>
    <div className={styles.form} data-testid="secret-window">
      <Notice tone="warning">{secret ? say.secretOnce : say.secretMissing}</Notice>
      {secret && (
        <>
          {children}
          <CopyField label={say.secret} value={secret} hook="secret" begin />
        </>
      )}
      <div className={styles.actions}>
        <Button variant="filled" data-testid="secret-kept" onClick={onClose}>
          {say.secretKept}
        </Button>
      </div>
    </div>
  </Dialog>
);
