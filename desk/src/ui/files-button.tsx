import { useId } from "react";
import styles from "./file-pick.module.css";

interface Props {
  readonly label: string;
  readonly accept: string;
  readonly onFiles: (files: File[]) => void;
}

/** A button that asks this computer for files. */
export const FilesButton = ({ label, accept, onFiles }: Props) => {
  const id = useId();
  return (
    <span className={styles.files}>
      <input
        id={id}
        type="file"
        multiple
        className={styles.input}
        accept={accept}
        aria-label={label}
        data-testid="files"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file chosen again is a new wish.
          event.currentTarget.value = "";
        }}
      />
      <label htmlFor={id} className={`${styles.button ?? ""} ${styles.main ?? ""}`}>
        {label}
      </label>
    </span>
  );
};
