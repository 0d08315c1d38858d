import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { shortTime } from "../../lib/dates";
import { mayWrite, type Viewer } from "../../lib/session";
import { useWords } from "../../lib/words/use-words";
import { Failure } from "../../ui/failure";
import { Mark } from "../../ui/mark";
import type { Opened } from "./asset";
import { bringBack } from "./media-api";
import { ReplaceFile } from "./replace-file";
import { RetireAsset } from "./retire-asset";
import { mayRetire } from "./rights";
import type { AssetDraft } from "./use-asset-draft";
import styles from "./asset.module.css";

interface Props {
  readonly viewer: Viewer;
  readonly asset: Opened;
  readonly form: AssetDraft;
}

/** What can be done with an asset as a whole; saving is done by the form around it. */
export const AssetBar = ({ viewer, asset, form }: Props) => {
  const words = useWords();
  const { asset: say, media } = words;
  const [asking, setAsking] = useState<"replace" | "retire" | null>(null);
  const back = useMutation({
    mutationFn: () => bringBack(asset),
    onSuccess: (asset) => {
      form.follow(asset);
    },
  });
  const retired = asset.state === "retired";
  const close = () => {
    setAsking(null);
  };
  const done = (changed: Opened) => {
    form.follow(changed);
    close();
  };
  const act = (name: "replace" | "retire") => (
    <Button
      data-testid={name}
      onClick={() => {
        setAsking(name);
      }}
    >
      {say[name]}
    </Button>
  );
  const unsaved = form.dirty
    ? words.save.unsaved
    : form.savedAt && words.settings.saved(shortTime(form.savedAt));
  return (
    <>
      <div className={styles.bar}>
        <Link to=".." relative="path" className={styles.back}>
          <span aria-hidden="true">‹ </span>
          {media.title}
        </Link>
        <Mark tone={retired ? "archived" : "approved"} hook="asset-state">
          {retired ? media.retired : media.stored}
        </Mark>
        <p role="status" data-testid="asset-saved" data-unsaved={form.dirty}>
          {unsaved}
        </p>
        <div className={styles.actions}>
          {!retired && mayRetire(viewer) && act("retire")}
          {!retired && mayWrite(viewer) && act("replace")}
          {retired && mayRetire(viewer) && (
            <Button
              variant="filled"
              loading={back.isPending}
              data-testid="bring-back"
              onClick={() => {
                back.mutate();
              }}
            >
              {say.bringBack}
            </Button>
          )}
          {!retired && mayWrite(viewer) && (
            <Button
              type="submit"
              form="describe-asset"
              variant="filled"
              data-testid="save-asset"
              disabled={!form.dirty}
              loading={form.saving}
            >
              {say.save}
            </Button>
          )}
        </div>
      </div>
      {back.isError && <Failure what={say.bringBackFailed} error={back.error} />}
      {asking === "replace" && <ReplaceFile asset={asset} onReplaced={done} onClose={close} />}
      {asking === "retire" && <RetireAsset asset={asset} onRetired={done} onClose={close} />}
    </>
  );
};
