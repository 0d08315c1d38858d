import { Refused } from "../../lib/problem";

/** The asset that shows the same file already, if that is why this was refused. */
export const knownAsset = (error: unknown): string | null =>
  error instanceof Refused && error.problem.code === "MEDIA_ALREADY_STORED"
    ? (error.problem.mediaId ?? null)
    : null;
