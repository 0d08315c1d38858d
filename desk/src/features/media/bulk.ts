import type { Asset, Opened } from "./asset";
import { bodyOf, draftOf, faultOf, type Draft, type Fault } from "./draft";
import { bringBack, describe, retire } from "./media-api";

/** What is done to each of many assets. */
export type Deed =
  | { readonly kind: "file"; readonly folder: string }
  | { readonly kind: "tag"; readonly tags: string }
  | { readonly kind: "retire"; readonly reason: string }
  | { readonly kind: "bringBack" };

/** What the API would refuse, found before asking it. */
export class Faulty extends Error {
  constructor(readonly fault: Fault) {
    super(fault);
  }
}

const described = (asset: Opened, patch: Partial<Draft>) => {
  const draft = { ...draftOf(asset), ...patch };
  const fault = faultOf(draft);
  if (fault) throw new Faulty(fault);
  return describe(asset, bodyOf(draft));
};

/** Does it to one, as it is now. */
export const perform = async (asset: Opened, deed: Deed): Promise<Opened> => {
  switch (deed.kind) {
    case "file":
      return described(asset, { folder: deed.folder });
    case "tag":
      return described(asset, { tags: [...asset.tags, deed.tags].join(", ") });
    case "retire":
      return retire(asset, deed.reason);
    case "bringBack":
      return bringBack(asset);
  }
};

export interface Failed {
  readonly asset: Asset;
  readonly error: unknown;
}

/** How far one deed is with all it was asked for. */
export interface Run {
  readonly number: number;
  readonly kind: Deed["kind"];
  readonly of: number;
  readonly done: number;
  readonly failed: readonly Failed[];
  readonly over: boolean;
}
