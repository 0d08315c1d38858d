import { vi } from "vitest";

export interface Asked {
  /** Such as `POST members/m1/disable`, without what all addresses begin with. */
  readonly what: string;
  readonly ifMatch: string | null;
  readonly key: string | null;
  readonly body: unknown;
}

/** An answer with its status and, where it has one, its tag; a refusal by its code, or nothing at all. */
export type Answer = readonly [status: number, body: unknown, etag?: string] | "lost";

export const refused = (status: number, code: string, ...pointers: string[]): Answer => [
  status,
  { status, code, errors: pointers.map((pointer) => ({ pointer, detail: "is wrong" })) },
];

/** A gateway that answers as it is told, and remembers what it was asked. */
export const gateway = (answer: (asked: Asked) => Answer): Asked[] => {
  const all: Asked[] = [];
  vi.stubGlobal("fetch", (path: string, { method = "GET", headers, body }: RequestInit) => {
    const sent = new Headers(headers);
    const asked: Asked = {
      what: `${method} ${path.replace(/^\/api\/v1\//, "").replace(/\?.*$/, "")}`,
      ifMatch: sent.get("If-Match"),
      key: sent.get("Idempotency-Key"),
      body: typeof body === "string" ? JSON.parse(body) : null,
    };
    all.push(asked);
    const answered = answer(asked);
    if (answered === "lost") return Promise.reject(new TypeError("Failed to fetch"));
    const [status, said, etag] = answered;
    return Promise.resolve(
      new Response(status === 204 ? null : JSON.stringify(said), {
        status,
        headers: etag === undefined ? {} : { ETag: etag },
      }),
    );
  });
  return all;
};
