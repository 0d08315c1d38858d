import { Button, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type SyntheticEvent } from "react";
import { useWords } from "../../lib/words/use-words";
import dialog from "../../ui/dialog.module.css";
import { Failure } from "../../ui/failure";
import { FilePick } from "../../ui/file-pick";
import { ProgressBar } from "../../ui/progress-bar";
import { pictures } from "./accepted";
import { knownAsset } from "./known";
import { KnownPicture } from "./known-picture";
import { mediaKey, storeAsset, type Arrival } from "./media-api";
import { pictureOf, type StoredPicture } from "./picture";

interface Props {
  readonly tenant: string;
  readonly first?: File | null;
  readonly onStored: (picture: StoredPicture) => void;
  readonly onClose: () => void;
}

/** Stores a picture with its description. The description is asked for here, while the picture is in front of the person. */
export const UploadPicture = ({ tenant, first = null, onStored, onClose }: Props) => {
  const { app, cover, media } = useWords();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(first);
  const [alt, setAlt] = useState("");
  const [caption, setCaption] = useState("");
  const [tried, setTried] = useState(false);
  const [share, setShare] = useState(0);
  const written = { alt: alt.trim(), caption: caption.trim() };
  const store = useMutation({
    mutationFn: (picture: Arrival) => storeAsset(tenant, picture, setShare),
    onSuccess: (asset) => {
      void client.invalidateQueries({ queryKey: mediaKey(tenant) });
      onStored(pictureOf(asset, written));
    },
  });
  const known = knownAsset(store.error);

  const send = (onlyNew: boolean) => {
    setTried(true);
    setShare(0);
    if (file && written.alt !== "") store.mutate({ file, ...written, onlyNew });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    send(true);
  };

  return (
    <form className={dialog.form} onSubmit={submit} noValidate>
      <FilePick
        label={cover.file}
        hint={cover.fileHint}
        choose={cover.choose}
        accept={pictures}
        first={first}
        error={tried && !file ? cover.fileNeeded : null}
        onPick={(picked) => {
          setFile(picked);
          store.reset();
        }}
      />
      <Textarea
        label={cover.alt}
        description={cover.altHint}
        data-testid="cover-alt"
        rows={2}
        maxLength={2000}
        value={alt}
        error={tried && written.alt === "" && cover.altNeeded}
        onChange={(event) => {
          setAlt(event.currentTarget.value);
        }}
      />
      <TextInput
        label={cover.caption}
        data-testid="cover-caption"
        maxLength={1000}
        value={caption}
        onChange={(event) => {
          setCaption(event.currentTarget.value);
        }}
      />
      {store.isPending && <ProgressBar label={share < 1 ? cover.uploading : media.checking} share={share} />}
      {store.isError && known === null && <Failure what={cover.failed} error={store.error} />}
      {known !== null && (
        <KnownPicture
          tenant={tenant}
          id={known}
          onUse={(asset) => {
            onStored(pictureOf(asset, written));
          }}
          onAnyway={() => {
            send(false);
          }}
        />
      )}
      <div className={dialog.actions}>
        <Button onClick={onClose}>{app.cancel}</Button>
        <Button type="submit" variant="filled" loading={store.isPending} data-testid="cover-upload">
          {store.isPending ? cover.uploading : cover.upload}
        </Button>
      </div>
    </form>
  );
};
