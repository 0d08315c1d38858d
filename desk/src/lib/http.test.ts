import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { get, patch, post, postOnce, put, remove } from "./http";
import { Refused, Unreachable, Unreadable } from "./problem";

const articles = "/api/v1/tenants/bac-giang/articles";
const Answer = z.object({ ok: z.boolean() });

const answering = (status: number, body: unknown, headers: Record<string, string> = {}) => {
  const gateway = vi
    .fn<typeof fetch>()
    .mockImplementation(() => Promise.resolve(new Response(JSON.stringify(body), { status, headers })));
  vi.stubGlobal("fetch", gateway);
  return (call = 0): Headers => new Headers(gateway.mock.calls[call]?.[1]?.headers);
};

beforeEach(() => {
  document.cookie = "XSRF-TOKEN=abc%2D123";
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("talking to the gateway", () => {
  test("an unsafe call carries the token of its cookie and the revision it was written on", async () => {
    const sent = answering(200, { ok: true });
    await put(`${articles}/1`, Answer, {}, '"7"');
    expect(sent().get("X-XSRF-TOKEN")).toBe("abc-123");
    expect(sent().get("If-Match")).toBe('"7"');
  });

  test("the tag of an answer goes back as it came, a save within a sitting too", async () => {
    const sent = answering(200, { ok: true }, { ETag: '"7-2"' });
    const { etag } = await get(`${articles}/1`, Answer.extend({ etag: z.string() }));
    await patch(`${articles}/1/autosave`, Answer, {}, etag);
    expect(sent(1).get("If-Match")).toBe('"7-2"');
  });

  test("what is removed is named by its tag, and nothing need be answered", async () => {
    const gateway = vi.fn<typeof fetch>().mockResolvedValue(new Response(null, { status: 204 }));
    vi.stubGlobal("fetch", gateway);
    await expect(remove(`${articles}/1`, z.null(), '"2"')).resolves.toBeNull();
    expect(new Headers(gateway.mock.calls[0]?.[1]?.headers).get("If-Match")).toBe('"2"');
  });

  test("what must not be done twice carries its key", async () => {
    const sent = answering(201, { ok: true });
    await postOnce(articles, Answer, {}, "k1");
    await post(articles, Answer, {});
    expect([sent().get("Idempotency-Key"), sent(1).get("Idempotency-Key")]).toEqual(["k1", null]);
  });

  test("a read carries neither", async () => {
    const sent = answering(200, { ok: true });
    await get("/session", Answer);
    expect([sent().get("X-XSRF-TOKEN"), sent().get("If-Match")]).toEqual([null, null]);
  });

  test("a read after a write asks for an answer that includes it, in that tenant only", async () => {
    const sent = answering(200, { ok: true }, { "Annals-Commit": "42" });
    await post(articles, Answer, {});
    await get(`${articles}?state=draft`, Answer);
    await get("/api/v1/tenants/lang-son/articles", Answer);
    expect(sent(1).get("Annals-Min-Commit")).toBe("42");
    expect(sent(2).get("Annals-Min-Commit")).toBeNull();
  });

  test("what is done but not yet to be read is read as soon as it can be", async () => {
    const done = { "Annals-Commit": "77", Location: `${articles}/1` };
    const behind = JSON.stringify({ status: 503, code: "READ_MODEL_BEHIND" });
    const gateway = vi
      .fn<typeof fetch>()
      .mockResolvedValueOnce(new Response(null, { status: 202, headers: done }))
      .mockResolvedValueOnce(new Response(behind, { status: 503 }))
      .mockResolvedValueOnce(new Response(JSON.stringify({ ok: true }), { headers: { ETag: '"1"' } }));
    vi.stubGlobal("fetch", gateway);

    const answer = await post(articles, Answer.extend({ etag: z.string() }), {});

    expect(answer).toEqual({ ok: true, etag: '"1"' });
    expect(gateway.mock.calls.map(([path, { method } = {}]) => [method, path])).toEqual([
      ["POST", articles],
      ["GET", `${articles}/1`],
      ["GET", `${articles}/1`],
    ]);
    expect(new Headers(gateway.mock.calls[1]?.[1]?.headers).get("Annals-Min-Commit")).toBe("77");
  });

  test("what cannot be read for long is an error with a name", async () => {
    const done = { "Annals-Commit": "78", Location: `${articles}/1` };
    const behind = JSON.stringify({ status: 503, code: "READ_MODEL_BEHIND" });
    const gateway = vi
      .fn<typeof fetch>()
      .mockImplementation(() => Promise.resolve(new Response(behind, { status: 503 })))
      .mockResolvedValueOnce(new Response(null, { status: 202, headers: done }));
    vi.stubGlobal("fetch", gateway);

    await expect(post(articles, Answer, {})).rejects.toMatchObject({
      problem: { code: "READ_MODEL_BEHIND" },
    });
  });

  test("a refusal arrives with its code", async () => {
    answering(412, { status: 412, code: "STALE_REVISION", currentRevision: 9 });
    const error = await put(`${articles}/1`, Answer, {}, '"7"').catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(Refused);
    expect(error).toMatchObject({ problem: { code: "STALE_REVISION", currentRevision: 9 } });
  });

  test("an answer of another shape is not believed", async () => {
    answering(200, { ok: "yes" });
    await expect(get("/session", Answer)).rejects.toBeInstanceOf(Unreadable);
  });

  test("an error that is no problem document is not believed either", async () => {
    answering(500, "<html>");
    await expect(get("/session", Answer)).rejects.toBeInstanceOf(Unreadable);
  });

  test("no answer is told from a refusal", async () => {
    vi.stubGlobal("fetch", vi.fn().mockRejectedValue(new TypeError("Failed to fetch")));
    await expect(get("/session", Answer)).rejects.toBeInstanceOf(Unreachable);
  });
});
