import * as z from "zod";
import { learnTime } from "./clock";
import { csrfToken } from "./csrf";
import { Problem, refusalCode, Refused, Unreachable, Unreadable } from "./problem";
import { leastCommit, rememberCommit } from "./seen-commits";
import { sendForm } from "./send-form";

// Compiled parsers would need `eval`, which the content security policy forbids.
z.config({ jitless: true });

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

interface Call<S extends z.ZodType> {
  readonly method: Method;
  readonly path: string;
  readonly answer: S;
  readonly body?: unknown;
  readonly form?: FormData;
  readonly ifMatch?: string | undefined;
  readonly key?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number) => void) | undefined;
  /** What is wanted back: JSON, when nothing is said. */
  readonly accept?: "application/json" | "text/plain";
}

const patience = { ordinary: 15_000, upload: 120_000 };

const headersOf = ({
  method,
  path,
  form,
  ifMatch,
  key,
  accept = "application/json",
}: Call<z.ZodType>): Headers => {
  const headers = new Headers({ Accept: `${accept}, application/problem+json` });
  const commit = leastCommit(path);
  if (method === "GET" && commit !== undefined) headers.set("Annals-Min-Commit", String(commit));
  if (method !== "GET") headers.set("X-XSRF-TOKEN", csrfToken());
  if (method !== "GET" && method !== "DELETE" && !form) headers.set("Content-Type", "application/json");
  if (ifMatch !== undefined) headers.set("If-Match", ifMatch);
  if (key !== undefined) headers.set("Idempotency-Key", key);
  return headers;
};

const send = (request: Call<z.ZodType>, signal: AbortSignal): Promise<Response> => {
  const { method, path, form, body, onProgress } = request;
  const headers = headersOf(request);
  if (form && onProgress) return sendForm(path, { headers, form, signal, onProgress });
  return fetch(path, {
    method,
    headers,
    body: form ?? (body === undefined ? null : JSON.stringify(body)),
    credentials: "same-origin",
    redirect: "error",
    signal,
  });
};

const reach = async (call: Call<z.ZodType>): Promise<Response> => {
  const limit = AbortSignal.timeout(call.form ? patience.upload : patience.ordinary);
  try {
    const response = await send(call, call.signal ? AbortSignal.any([call.signal, limit]) : limit);
    learnTime(response.headers.get("Date"));
    return response;
  } catch (cause) {
    if (call.signal?.aborted) throw cause;
    throw new Unreachable(call.path, { cause });
  }
};

// The tag of an answer belongs to it: whoever changes the thing sends it back unread, whatever it says.
const tagged = (body: unknown, etag: string | null): unknown =>
  etag !== null && typeof body === "object" && body !== null && !Array.isArray(body)
    ? { ...body, etag }
    : body;

const json = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch (cause) {
    throw new Unreadable(`${response.status} ${response.url}`, { cause });
  }
};

const refusal = async (response: Response): Promise<Error> => {
  if (response.status === 502 || response.status === 504) return new Unreachable(response.url);
  const problem = Problem.safeParse(await json(response));
  return problem.success ? new Refused(problem.data) : new Unreadable(`${response.status} ${response.url}`);
};

// Done, but not yet to be read: told without a body, and where it will be.
const unseenAt = (response: Response): string | null =>
  response.status === 202 && response.headers.get("Content-Type") === null
    ? response.headers.get("Location")
    : null;

/** Each of these reads waits for the commit itself, two seconds long. */
const looks = 5;

const lookAt = async <S extends z.ZodType>(path: string, { answer, signal }: Call<S>) => {
  for (let look = 1; ; look += 1) {
    try {
      return await call({ method: "GET", path, answer, signal });
    } catch (error) {
      if (look === looks || refusalCode(error) !== "READ_MODEL_BEHIND") throw error;
    }
  }
};

/** The one place that talks to the gateway. What comes back has been parsed, or it is an error with a name. */
const call = async <S extends z.ZodType>(request: Call<S>): Promise<z.infer<S>> => {
  const response = await reach(request);
  if (!response.ok) throw await refusal(response);
  rememberCommit(request.path, response.headers.get("Annals-Commit"));
  const unseen = unseenAt(response);
  if (unseen !== null) return lookAt(unseen, request);
  const body = response.status === 204 ? null : tagged(await json(response), response.headers.get("ETag"));
  const answer = request.answer.safeParse(body);
  if (!answer.success) throw new Unreadable(z.prettifyError(answer.error));
  return answer.data;
};

/** Words as they stand there, to the letter: what is signed must not be read and written again. */
export const getText = async (path: string, signal?: AbortSignal): Promise<string> => {
  const response = await reach({ method: "GET", path, answer: z.string(), accept: "text/plain", signal });
  if (!response.ok) throw await refusal(response);
  return response.text();
};

export const get = <S extends z.ZodType>(path: string, answer: S, signal?: AbortSignal) =>
  call({ method: "GET", path, answer, signal });

const sending =
  (method: "POST" | "PUT" | "PATCH") =>
  <S extends z.ZodType>(path: string, answer: S, body: unknown, ifMatch?: string) =>
    call({ method, path, answer, body, ifMatch });

export const post = sending("POST");
export const put = sending("PUT");
export const patch = sending("PATCH");

/** Sent again under the same key because no answer came, it is done once. */
export const postOnce = <S extends z.ZodType>(path: string, answer: S, body: unknown, key: string) =>
  call({ method: "POST", path, answer, body, key });

export const remove = <S extends z.ZodType>(path: string, answer: S, ifMatch?: string) =>
  call({ method: "DELETE", path, answer, ifMatch });

/** What goes along with a form: the tag of what it changes, and who wants to know how much has gone. */
export type Sending = Pick<Call<z.ZodType>, "ifMatch" | "onProgress">;

export const upload = <S extends z.ZodType>(path: string, answer: S, form: FormData, sending: Sending = {}) =>
  call({ method: "POST", path, answer, form, ...sending });
