import { Button } from "@mantine/core";
import { Link } from "react-router";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { Notice } from "../../ui/notice";
import { ProgressBar } from "../../ui/progress-bar";
import type { Upload } from "./uploads";
import type { Uploads } from "./use-uploads";
import styles from "./upload-list.module.css";

/** Files on their way into the library, and what became of them. */
export const UploadList = ({ uploads }: { uploads: Uploads }) => {
  const { media } = useWords();
  if (uploads.uploads.length === 0) return null;
  return (
    <section className={styles.uploads} aria-label={media.uploads}>
      <ul>
        {uploads.uploads.map((upload) => (
          <li key={upload.id} data-testid="upload" data-stage={upload.stage.kind}>
            <strong>{upload.file.name}</strong>
            <Stage upload={upload} onAgain={uploads.again} />
          </li>
        ))}
      </ul>
      {!uploads.busy && (
        <Button variant="subtle" onClick={uploads.clear}>
          {media.clear}
        </Button>
      )}
    </section>
  );
};

interface Props {
  readonly upload: Upload;
  readonly onAgain: Uploads["again"];
}

const Stage = ({ upload, onAgain }: Props) => {
  const { media, app } = useWords();
  const { stage } = upload;
  const again = (words: string, anyway: boolean) => (
    <Button
      onClick={() => {
        onAgain(upload, anyway);
      }}
    >
      {words}
    </Button>
  );
  switch (stage.kind) {
    case "waiting":
      return <span className={styles.quiet}>{media.waiting}</span>;
    case "sending":
      return (
        <>
          <span className={styles.quiet}>
            {stage.share < 1 ? media.sending(Math.floor(stage.share * 100)) : media.checking}
          </span>
          <ProgressBar label={upload.file.name} share={stage.share} />
        </>
      );
    case "stored":
      return (
        <span role="status">
          {media.done} <Link to={stage.asset.id}>{media.describe}</Link>
        </span>
      );
    case "known":
      return (
        <Notice
          tone="warning"
          title={media.known}
          actions={
            <>
              <Link to={stage.mediaId}>{media.openKnown}</Link>
              {again(media.anyway, true)}
            </>
          }
        />
      );
    case "refused":
      return <Failure what={media.failed} error={stage.error} actions={again(app.again, false)} />;
  }
};
