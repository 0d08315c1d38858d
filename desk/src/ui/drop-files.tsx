import { useState, type DragEvent, type ReactNode } from "react";
import styles from "./drop-files.module.css";

interface Props {
  readonly words: string;
  readonly onFiles: (files: File[]) => void;
  readonly children: ReactNode;
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");

/** A place of the page that takes files dropped on it. Whoever does not drag uses the button beside it. */
export const DropFiles = ({ words, onFiles, children }: Props) => {
  const [over, setOver] = useState(false);
  return (
    <div
      className={styles.place}
      data-over={over}
      data-testid="drop"
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null))
          setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && <p className={styles.words}>{words}</p>}
    </div>
  );
};
