import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusalCode } from "../../lib/problem";
import { bodyOf, draftOf, faultOf, isSame, onTopOf, type Draft, type Fault } from "./draft";
import { changeSettings, settingsOf, type Settings } from "./settings-api";

const overtaken = (error: unknown): boolean => refusalCode(error) === "STALE_REVISION";

/** The settings on the screen, and those they grew from. Nothing here overwrites what somebody else has decided. */
export const useSettingsDraft = (tenant: string, first: Settings) => {
  const client = useQueryClient();
  const [base, setBase] = useState(first);
  const [draft, setDraft] = useState<Draft>(() => draftOf(first));
  const [fault, setFault] = useState<Fault | null>(null);
  const [savedAt, setSavedAt] = useState<Date | null>(null);

  const show = (settings: Settings, shown: Draft) => {
    setBase(settings);
    setDraft(shown);
    setFault(null);
    change.reset();
  };

  const change = useMutation({
    mutationFn: (wanted: Draft) => changeSettings(tenant, base.etag, bodyOf(wanted)),
    onSuccess: (settings) => {
      client.setQueryData(settingsOf(tenant).queryKey, settings);
      setBase(settings);
      setDraft(draftOf(settings));
      setSavedAt(new Date());
    },
  });

  const save = () => {
    const found = faultOf(draft);
    setFault(found);
    if (!found) change.mutate(draft);
  };

  const newest = useMutation({
    mutationFn: () => client.query({ ...settingsOf(tenant), staleTime: 0 }),
  });

  const goOn = (withMine: boolean) => {
    newest.mutate(undefined, {
      onSuccess: (settings) => {
        const theirs = draftOf(settings);
        show(settings, withMine ? onTopOf(draftOf(base), draft, theirs) : theirs);
      },
    });
  };

  return {
    draft,
    dirty: !isSame(draft, draftOf(base)),
    fault: fault === faultOf(draft) ? fault : null,
    savedAt,
    saving: change.isPending,
    /** Somebody else has changed the settings meanwhile. */
    stale: overtaken(change.error),
    error: (overtaken(change.error) ? null : change.error) ?? newest.error,
    edit: (patch: Partial<Draft>) => {
      setDraft((before) => ({ ...before, ...patch }));
    },
    save,
    goOn,
  };
};
