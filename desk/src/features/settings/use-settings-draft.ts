import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useDraft } from "../../lib/use-draft";
import { bodyOf, draftOf, faultOf, isSame, onTopOf, type Draft, type Fault } from "./draft";
import { changeSettings, settingsOf, type Settings } from "./settings-api";

/** The settings on the screen, and those they grew from. */
export const useSettingsDraft = (tenant: string, first: Settings) => {
  const client = useQueryClient();
  const [fault, setFault] = useState<Fault | null>(null);
  const form = useDraft<Settings, Draft>(first, {
    draftOf,
    isSame,
    onTopOf,
    send: (draft, { etag }) => changeSettings(tenant, etag, bodyOf(draft)),
    newest: () => client.query({ ...settingsOf(tenant), staleTime: 0 }),
    onStored: (settings) => {
      client.setQueryData(settingsOf(tenant).queryKey, settings);
    },
  });
  return {
    ...form,
    fault: fault === faultOf(form.draft) ? fault : null,
    save: () => {
      const found = faultOf(form.draft);
      setFault(found);
      if (!found) form.save();
    },
  };
};
