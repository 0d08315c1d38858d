import * as z from "zod";

/** A refusal as every part of the system sends it (RFC 9457). */
export const Problem = z.object({
  status: z.number(),
  code: z.string(),
  detail: z.string().nullish(),
  traceId: z.string().nullish(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).nullish(),
  currentRevision: z.number().nullish(),
  /** The asset that shows the file already. */
  mediaId: z.string().nullish(),
});
export type Problem = z.infer<typeof Problem>;

/** The request was understood and refused. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.code);
  }
}

/** No answer came: the network or the gateway is away. */
export class Unreachable extends Error {}

/** An answer came that this version of the desk cannot read. */
export class Unreadable extends Error {}

export const refusalCode = (error: unknown): string | null =>
  error instanceof Refused ? error.problem.code : null;

/** Which fields of a form are not as they must be, by the first step of their pointers. */
export const faultyFields = (error: unknown): readonly string[] =>
  error instanceof Refused && error.problem.code === "INVALID_REQUEST"
    ? (error.problem.errors ?? []).map(({ pointer }) => pointer.split("/")[1] ?? "")
    : [];
