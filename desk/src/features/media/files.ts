import type { Revision } from "./media-api";

/** The files an asset has shown, the newest first, each by the revision that began to show it. */
export const filesIn = (newestFirst: readonly Revision[]): Revision[] =>
  newestFirst.filter((revision, at) => revision.sha256 !== newestFirst[at + 1]?.sha256);
