import { Button, Modal, Textarea, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { useWords } from "../../lib/words/use-words";
import dialog from "../../ui/dialog.module.css";
import { Failure } from "../../ui/failure";
import { FilePick } from "../../ui/file-pick";
import { storePicture, type Picture } from "./media-api";

export interface StoredPicture {
  readonly mediaId: string;
  readonly sha256: string;
  readonly extension: string;
  readonly alt: string;
  readonly caption: string;
}

interface Props {
  readonly tenant: string;
  readonly onStored: (picture: StoredPicture) => void;
  readonly onClose: () => void;
}

/** Stores a picture with its description. The description is asked for here, while the picture is in front of the person. */
export const UploadPicture = ({ tenant, onStored, onClose }: Props) => {
  const { app, cover } = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [alt, setAlt] = useState("");
  const [caption, setCaption] = useState("");
  const [tried, setTried] = useState(false);
  const store = useMutation({
    mutationFn: (picture: Picture) => storePicture(tenant, picture),
    onSuccess: ({ id, sha256, extension }) => {
      onStored({ mediaId: id, sha256, extension, alt: alt.trim(), caption: caption.trim() });
    },
  });

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (file && alt.trim() !== "") store.mutate({ file, alt: alt.trim(), caption: caption.trim() });
  };

  return (
    <Modal opened onClose={onClose} title={cover.title} closeButtonProps={{ "aria-label": app.close }}>
      <form className={dialog.form} onSubmit={submit} noValidate>
        <FilePick
          label={cover.file}
          hint={cover.fileHint}
          choose={cover.choose}
          accept="image/jpeg,image/png,image/gif,image/webp"
          error={tried && !file ? cover.fileNeeded : null}
          onPick={setFile}
        />
        <Textarea
          label={cover.alt}
          description={cover.altHint}
          data-testid="cover-alt"
          rows={2}
          value={alt}
          error={tried && alt.trim() === "" && cover.altNeeded}
          onChange={(event) => {
            setAlt(event.currentTarget.value);
          }}
        />
        <TextInput
          label={cover.caption}
          data-testid="cover-caption"
          value={caption}
          onChange={(event) => {
            setCaption(event.currentTarget.value);
          }}
        />
        {store.isError && <Failure what={cover.failed} error={store.error} />}
        <div className={dialog.actions}>
          <Button onClick={onClose}>{app.cancel}</Button>
          <Button type="submit" variant="filled" loading={store.isPending} data-testid="cover-upload">
            {store.isPending ? cover.uploading : cover.upload}
          </Button>
        </div>
      </form>
    </Modal>
  );
};
