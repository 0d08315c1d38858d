import { useId, useState } from "react";
import styles from "./file-pick.module.css";

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly choose: string;
  readonly accept: string;
  readonly error: string | null;
  /** What was chosen some other way before. */
  readonly first?: File | null;
  readonly onPick: (file: File | null) => void;
}

/** A picture from this computer, shown before it is sent anywhere. */
export const FilePick = ({ label, hint, choose, accept, error, first = null, onPick }: Props) => {
  const id = useId();
  const [file, setFile] = useState<File | null>(first);
  const [preview, setPreview] = useState<string | null>(() => first && URL.createObjectURL(first));
  return (
    <div className={styles.pick}>
      <span className={styles.label}>{label}</span>
      {preview && file && (
        <img
          src={preview}
          alt={file.name}
          onLoad={() => {
            URL.revokeObjectURL(preview);
          }}
        />
      )}
      <input
        id={id}
        type="file"
        className={styles.input}
        accept={accept}
        aria-label={label}
        aria-describedby={`${id}-hint`}
        data-testid="file"
        onChange={(event) => {
          const picked = event.currentTarget.files?.[0] ?? null;
          setFile(picked);
          setPreview(picked && URL.createObjectURL(picked));
          onPick(picked);
        }}
      />
      <label htmlFor={id} className={styles.button}>
        {choose}
      </label>
      <span id={`${id}-hint`} className={styles.hint}>
        {file?.name ?? hint}
      </span>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
};
