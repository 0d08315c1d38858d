import { afterEach, expect, test, vi } from "vitest";
import * as z from "zod";
import { answeringForms } from "./forms-for-test";
import { upload } from "./http";
import { Unreachable } from "./problem";

const path = "/api/v1/tenants/bac-giang/media";

const Answer = z.object({ id: z.string(), etag: z.string() });

const send = (onProgress: (share: number) => void = () => undefined) =>
  upload(path, Answer, new FormData(), { ifMatch: '"3"', onProgress });

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a form tells how much of it has gone, and is answered with its tag", async () => {
  const sent = answeringForms({ status: 200, body: { id: "a" }, headers: { ETag: '"4"' } });
  const shares: number[] = [];
  await expect(send((share) => shares.push(share))).resolves.toEqual({ id: "a", etag: '"4"' });
  expect(shares).toEqual([0.25, 1]);
  expect(sent[0]?.headers.get("If-Match")).toBe('"3"');
  expect(sent[0]?.headers.get("Content-Type")).toBeNull();
});

test("a refusal arrives with its code and with what it speaks of", async () => {
  const problem = { status: 409, code: "MEDIA_ALREADY_STORED", mediaId: "there" };
  answeringForms({ status: 409, body: problem });
  await expect(send()).rejects.toMatchObject({ problem });
});

test("no answer is told from a refusal", async () => {
  answeringForms(null);
  await expect(send()).rejects.toBeInstanceOf(Unreachable);
});
