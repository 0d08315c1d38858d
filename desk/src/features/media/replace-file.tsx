import { Button, Modal, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { useWords } from "../../lib/words/use-words";
import dialog from "../../ui/dialog.module.css";
import { Failure } from "../../ui/failure";
import { FilePick } from "../../ui/file-pick";
import { ProgressBar } from "../../ui/progress-bar";
import { acceptedFor, hintFor } from "./accepted";
import type { Opened } from "./asset";
import { replaceFile } from "./media-api";

interface Props {
  readonly asset: Opened;
  readonly onReplaced: (asset: Opened) => void;
  readonly onClose: () => void;
}

/** Lets an asset show another file. What shows the one before is not touched, and the dialog says so. */
export const ReplaceFile = ({ asset, onReplaced, onClose }: Props) => {
  const { app, asset: say, cover, media } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const [share, setShare] = useState(0);
  const replace = useMutation({
    mutationFn: (chosen: File) => replaceFile(asset, chosen, note.trim(), setShare),
    onSuccess: onReplaced,
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (file) replace.mutate(file);
  };
  return (
    <Modal opened onClose={onClose} title={say.replaceTitle} closeButtonProps={{ "aria-label": app.close }}>
      <form className={dialog.form} onSubmit={submit} noValidate>
        <p>{say.replaceWhat}</p>
        <FilePick
          label={say.replaceFile}
          hint={hintFor(asset, cover.fileHint)}
          choose={cover.choose}
          accept={acceptedFor(asset)}
          error={tried && !file ? say.fileNeeded : null}
          onPick={setFile}
        />
        <Textarea
          label={say.note}
          rows={2}
          maxLength={2000}
          data-testid="note"
          value={note}
          onChange={(event) => {
            setNote(event.currentTarget.value);
          }}
        />
        {replace.isPending && (
          <ProgressBar label={share < 1 ? cover.uploading : media.checking} share={share} />
        )}
        {replace.isError && <Failure what={say.replaceFailed} error={replace.error} />}
        <div className={dialog.actions}>
          <Button onClick={onClose}>{app.cancel}</Button>
          <Button type="submit" variant="filled" loading={replace.isPending} data-testid="confirm">
            {say.replace}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
