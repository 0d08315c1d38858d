import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { knownAsset } from "./known";
import { mediaKey, storeAsset } from "./media-api";
import { isOver, staged, waiting, type Stage, type Upload } from "./uploads";

/** Files go one after the other: each is made anew at the other end, which takes its time. */
export const useUploads = (tenant: string) => {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const last = useRef<Promise<void>>(Promise.resolve());
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);

  const put = (id: string, stage: Stage) => {
    setUploads((before) => staged(before, id, stage));
  };

  const send = async ({ id, file }: Upload, onlyNew: boolean) => {
    // Nobody would learn what became of it.
    if (left.current) return;
    put(id, { kind: "sending", share: 0 });
    try {
      const asset = await storeAsset(tenant, { file, onlyNew }, (share) => {
        put(id, { kind: "sending", share });
      });
      put(id, { kind: "stored", asset });
      void client.invalidateQueries({ queryKey: mediaKey(tenant) });
    } catch (error) {
      const mediaId = knownAsset(error);
      put(id, mediaId === null ? { kind: "refused", error } : { kind: "known", mediaId });
    }
  };

  const inTurn = (upload: Upload, onlyNew: boolean) => {
    last.current = last.current.then(() => send(upload, onlyNew));
  };

  return {
    uploads,
    busy: !uploads.every(isOver),
    add: (files: readonly File[]) => {
      const added = files.map(waiting);
      setUploads((before) => [...before, ...added]);
      for (const upload of added) inTurn(upload, true);
    },
    /** Once more; `anyway` although the library has the same file. */
    again: (upload: Upload, anyway: boolean) => {
      put(upload.id, { kind: "waiting" });
      inTurn(upload, !anyway);
    },
    clear: () => {
      setUploads((before) => before.filter((each) => !isOver(each)));
    },
  };
};

export type Uploads = ReturnType<typeof useUploads>;
