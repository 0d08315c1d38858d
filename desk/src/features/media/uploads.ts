import type { Asset } from "./asset";

/** How far one file is. */
export type Stage =
  | { readonly kind: "waiting" }
  | { readonly kind: "sending"; readonly share: number }
  | { readonly kind: "stored"; readonly asset: Asset }
  | { readonly kind: "known"; readonly mediaId: string }
  | { readonly kind: "refused"; readonly error: unknown };

/** A file on its way into the library. */
export interface Upload {
  readonly id: string;
  readonly file: File;
  readonly stage: Stage;
}

export const waiting = (file: File): Upload => ({
  id: crypto.randomUUID(),
  file,
  stage: { kind: "waiting" },
});

export const staged = (uploads: readonly Upload[], id: string, stage: Stage): Upload[] =>
  uploads.map((each) => (each.id === id ? { ...each, stage } : each));

export const isOver = ({ stage }: Upload): boolean => stage.kind !== "waiting" && stage.kind !== "sending";
