import { useQueryClient } from "@tanstack/react-query";
import { useDraft } from "../../lib/use-draft";
import type { Opened } from "./asset";
import { bodyOf, draftOf, faultOf, isSame, onTopOf, type Draft } from "./draft";
import { assetOf, describe, mediaKey } from "./media-api";

/** What is being said of an asset, and what it grew from. */
export const useAssetDraft = (asset: Opened) => {
  const client = useQueryClient();
  const { tenant, id } = asset;
  const opened = assetOf(tenant, id);
  const form = useDraft<Opened, Draft>(asset, {
    draftOf,
    isSame,
    onTopOf,
    send: (draft, base) => describe(base, bodyOf(draft)),
    newest: () => client.query({ ...opened, staleTime: 0 }),
    onStored: (stored) => {
      client.setQueryData(opened.queryKey, stored);
      void client.invalidateQueries({ queryKey: mediaKey(tenant) });
      void client.invalidateQueries({ queryKey: ["history", tenant, id] });
    },
  });
  return { ...form, fault: faultOf(form.draft) };
};

export type AssetDraft = ReturnType<typeof useAssetDraft>;
