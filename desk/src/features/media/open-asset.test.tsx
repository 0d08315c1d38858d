import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { TenantRole } from "../../lib/session";
import { OpenAsset } from "./open-asset";
import { gateway, show } from "./open-for-test";
import { sampleAnswer } from "./sample";

const stored = sampleAnswer();
const { id } = stored;

const open = (role: TenantRole) =>
  show(<OpenAsset viewer={{ id: "lan", tenant: "bac-giang", roles: [role] }} id={id} history={null} />);

const rewrite = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("an asset on the desk", () => {
  test("is described on the revision it was opened at, with the point that the arrows chose", async () => {
    const asked = gateway({
      [`GET ${id}`]: () => [200, stored, '"1"'],
      PUT: () => [200, { ...stored, revision: 2, caption: "Cầu mới" }, '"2"'],
    });
    const person = open("author");
    rewrite(await screen.findByTestId("caption"), "Cầu mới");
    screen.getByTestId("focus").focus();
    await person.keyboard("{ArrowLeft}{Shift>}{ArrowDown}{/Shift}");
    expect(screen.getByTestId("focus").getAttribute("aria-valuetext")).toBe("ngang 49 %, dọc 60 %");
    await person.click(screen.getByTestId("save-asset"));
    await waitFor(() => {
      expect(screen.getByTestId("asset-saved").textContent).toMatch(/^Đã lưu, /);
    });
    expect(asked.find(({ method }) => method === "PUT")).toMatchObject({
      ifMatch: '"1"',
      body: { caption: "Cầu mới", credit: "Việt Hưng", tags: ["cầu"], focus: { x: 0.49, y: 0.6 } },
    });
  });

  test("that somebody else has changed keeps what both have written", async () => {
    let kept: ReturnType<typeof sampleAnswer> = stored;
    let etag = '"1"';
    const asked = gateway({
      [`GET ${id}`]: () => [200, kept, etag],
      PUT: () => {
        if (etag === '"2"') return [200, { ...kept, revision: 3 }, '"3"'];
        kept = sampleAnswer({ revision: 2, credit: "Của họ" });
        etag = '"2"';
        return [412, { status: 412, code: "STALE_REVISION", currentRevision: 2 }];
      },
    });
    const person = open("author");
    rewrite(await screen.findByTestId("caption"), "Của tôi");
    await person.click(screen.getByTestId("save-asset"));
    await person.click(await screen.findByTestId("keep-mine"));
    await waitFor(() => {
      expect(screen.getByTestId<HTMLInputElement>("credit").value).toBe("Của họ");
    });
    await person.click(screen.getByTestId("save-asset"));
    await waitFor(() => {
      expect(asked.filter(({ method }) => method === "PUT").at(-1)).toMatchObject({
        ifMatch: '"2"',
        body: { caption: "Của tôi", credit: "Của họ" },
      });
    });
  });

  test("that the public sees is not retired, and is said to be shown where", async () => {
    const use = { articleId: "a1", title: "Khánh thành cầu", live: true, written: true };
    gateway({
      [`GET ${id}`]: () => [200, stored, '"1"'],
      "GET usage": () => [200, { items: [use, { ...use, articleId: "a2", title: "Nháp", live: false }] }],
      "POST retire": () => [409, { status: 409, code: "MEDIA_IN_USE" }],
    });
    const person = open("editor");
    await person.click(await screen.findByTestId("retire"));
    await person.type(await screen.findByTestId("reason"), "Ảnh cũ");
    await person.click(screen.getByTestId("confirm"));
    const where = await screen.findByTestId("public-uses");
    expect(where.textContent).toContain("Khánh thành cầu");
    expect(where.textContent).not.toContain("Nháp");
    expect(where.querySelector("a")?.getAttribute("href")).toBe("/bac-giang/articles/a1");
  });

  test("is not retired by an author", async () => {
    gateway({ [`GET ${id}`]: () => [200, stored, '"1"'] });
    open("author");
    await screen.findByTestId("replace");
    expect(screen.queryByTestId("retire")).toBeNull();
  });

  test("that is retired comes back, and is not described meanwhile", async () => {
    let state = "retired";
    const asked = gateway({
      [`GET ${id}`]: () => [200, { ...stored, state }, '"1"'],
      "POST bring-back": () => {
        state = "stored";
        return [200, stored, '"1"'];
      },
    });
    const person = open("approver");
    const back = await screen.findByTestId("bring-back");
    expect(screen.queryByTestId("caption")).toBeNull();
    await person.click(back);
    await screen.findByTestId("caption");
    expect(asked.find(({ method }) => method === "POST")).toMatchObject({ ifMatch: '"1"' });
  });

  test("has nothing to press for an auditor", async () => {
    gateway({ [`GET ${id}`]: () => [200, stored, '"1"'] });
    open("auditor");
    await screen.findByTestId("whole");
    for (const hook of ["focus", "caption", "save-asset", "replace", "retire"])
      expect(screen.queryByTestId(hook), hook).toBeNull();
  });
});
