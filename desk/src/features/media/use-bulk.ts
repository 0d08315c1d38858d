import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { fewAtOnce } from "../../lib/few-at-once";
import type { Asset } from "./asset";
import { perform, type Deed, type Run } from "./bulk";
import { assetOf, mediaKey } from "./media-api";

/** Many at once would only wait for each other at the other end. */
const together = 3;

/**
 * Does the same to many assets by the steps there are for one. Goes on when the library shows something else meanwhile, and
 * stops when it is left.
 */
export const useBulk = (tenant: string, onDone: (id: string) => void) => {
  const client = useQueryClient();
  const [run, setRun] = useState<Run | null>(null);
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  const note = (change: (run: Run) => Partial<Run>) => {
    setRun((before) => before && { ...before, ...change(before) });
  };

  const one = async (asset: Asset, deed: Deed) => {
    if (stopped.current) return;
    try {
      await perform(await client.query({ ...assetOf(tenant, asset.id), staleTime: 0 }), deed);
      note(({ done }) => ({ done: done + 1 }));
      onDone(asset.id);
    } catch (error) {
      note(({ failed }) => ({ failed: [...failed, { asset, error }] }));
    }
  };

  const start = async (deed: Deed, assets: readonly Asset[]) => {
    stopped.current = false;
    setRun((before) => ({
      number: (before?.number ?? 0) + 1,
      kind: deed.kind,
      of: assets.length,
      done: 0,
      failed: [],
      over: false,
    }));
    await fewAtOnce(assets, together, (asset) => one(asset, deed));
    await Promise.all([
      client.invalidateQueries({ queryKey: mediaKey(tenant) }),
      client.invalidateQueries({ queryKey: ["history", tenant] }),
    ]);
    note(() => ({ over: true }));
  };

  return {
    run,
    busy: run !== null && !run.over,
    start: (deed: Deed, assets: readonly Asset[]) => {
      void start(deed, assets);
    },
    /** What is under way is finished, the rest is left as it is. */
    stop: () => {
      stopped.current = true;
    },
    clear: () => {
      setRun(null);
    },
  };
};

export type Bulk = ReturnType<typeof useBulk>;
