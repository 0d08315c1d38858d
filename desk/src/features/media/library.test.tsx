import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { answeringForms, type FormAnswer } from "../../lib/forms-for-test";
import type { TenantRole } from "../../lib/session";
import { Library } from "./library";
import { gateway, show } from "./open-for-test";
import { sampleAnswer } from "./sample";

const open = (role: TenantRole) =>
  show(<Library viewer={{ id: "lan", tenant: "bac-giang", roles: [role] }} />);

const picture = (name: string) => new File(["x"], name, { type: "image/png" });

const mayClose = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

const stages = () => screen.getAllByTestId("upload").map(({ dataset }) => dataset.stage);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the library", () => {
  test("is read page by page, and searched as somebody types", async () => {
    let page = 0;
    const asked = gateway({
      "GET media": () => [200, { items: [sampleAnswer({ id: `a${(page += 1)}` })], next: "7" }],
    });
    const person = open("author");
    await person.click(await screen.findByTestId("more"));
    fireEvent.change(screen.getByTestId("search"), { target: { value: "cầu" } });
    await waitFor(() => {
      expect(asked.at(-1)?.path).toContain("q=c%E1%BA%A7u");
    });
    expect(asked.map(({ path }) => new URL(path, "http://x").searchParams.get("cursor"))).toEqual([
      null,
      "7",
      null,
    ]);
  });

  test("takes several files that are dropped on it, and says what became of each", async () => {
    gateway({});
    answeringForms(
      { status: 201, body: sampleAnswer() },
      { status: 409, body: { status: 409, code: "MEDIA_ALREADY_STORED", mediaId: "there" } },
      null,
    );
    open("author");
    fireEvent.drop(screen.getByTestId("drop"), {
      dataTransfer: { types: ["Files"], files: [picture("a.png"), picture("b.png"), picture("c.png")] },
    });
    await waitFor(() => {
      expect(stages()).toEqual(["stored", "known", "refused"]);
    });
    expect(screen.getByRole("link", { name: "Mở ảnh đã có" }).getAttribute("href")).toBe("/there");
    expect(screen.getByRole("alert").textContent).toContain("Mất kết nối");
  });

  const names = ["Cầu", "Chợ", "Đình"];
  const many = Array.from({ length: 30 }, (_, at) => `từ ${at}`);
  const three = () => names.map((alt) => sampleAnswer({ id: alt, alt, tags: alt === "Chợ" ? many : [alt] }));
  const answerOf = (path: string, changed = {}) =>
    sampleAnswer({ ...three().find(({ id }) => path.includes(`/${id}`)), ...changed });
  const ownPages = Object.fromEntries(
    names.map((name) => [`GET ${name}`, (path: string) => [200, answerOf(path), '"1"'] as const]),
  );
  const box = (name: string) => screen.findByRole("checkbox", { name: `Chọn “${name}”` });

  test("retires a whole range, and names each that could not be retired", async () => {
    const asked = gateway({
      ...ownPages,
      "GET media": () => [200, { items: three(), next: null }],
      "POST retire": (path) =>
        path.includes("Chợ")
          ? [409, { status: 409, code: "MEDIA_IN_USE" }]
          : [200, answerOf(path, { state: "retired" }), '"2"'],
    });
    const person = open("editor");
    await person.click(await box("Cầu"));
    await person.keyboard("{Shift>}");
    await person.click(await box("Đình"));
    await person.keyboard("{/Shift}");
    expect(screen.getByTestId("chosen").textContent).toBe("Đã chọn 3 tệp");
    await person.click(screen.getByTestId("bulk-retire"));
    await person.type(await screen.findByTestId("reason"), "Hết hạn giấy phép");
    await person.click(screen.getByTestId("confirm"));
    await screen.findByText("Đã ngừng dùng 2 tệp.");
    expect(screen.getByTestId("not-done").textContent).toContain(
      "Chợ: Ảnh này đang hiện trên trang công khai.",
    );
    expect(screen.getByTestId("chosen").textContent).toBe("Đã chọn 1 tệp");
    expect(asked.filter(({ method }) => method === "POST").map(({ ifMatch }) => ifMatch)).toEqual(
      names.map(() => '"1"'),
    );
  });

  test("adds tags to all that are shown, to those they have", async () => {
    const asked = gateway({
      ...ownPages,
      "GET media": () => [200, { items: three(), next: null }],
      PUT: (path) => [200, answerOf(path), '"2"'],
    });
    const person = open("author");
    await person.click(await screen.findByTestId("choose-all"));
    expect(screen.queryByTestId("bulk-retire")).toBeNull();
    await person.click(screen.getByTestId("bulk-tag"));
    await person.type(await screen.findByTestId("tags"), "lễ hội, Cầu");
    await person.click(screen.getByTestId("confirm"));
    await screen.findByText("Đã thêm từ khóa cho 2 tệp.");
    expect(screen.getByTestId("not-done").textContent).toBe("Chợ: Chỉ được 30 từ khóa.");
    expect(asked.filter(({ method }) => method === "PUT").map(({ body }) => body)).toEqual([
      expect.objectContaining({ tags: ["Cầu", "lễ hội"], alt: "Cầu" }),
      expect.objectContaining({ tags: ["Đình", "lễ hội", "Cầu"], alt: "Đình" }),
    ]);
  });

  test("asks whoever would leave while files are under way, and sends no more of them then", async () => {
    let arrive: (answer: FormAnswer) => void = () => undefined;
    const arriving = new Promise<FormAnswer>((resolve) => {
      arrive = resolve;
    });
    gateway({ "GET media": () => [200, { items: three(), next: null }] });
    const sent = answeringForms(arriving);
    const person = open("author");
    const leave = async () => {
      await person.click(await screen.findByRole("link", { name: "Cầu" }));
    };
    expect(mayClose()).toBe(true);
    fireEvent.drop(screen.getByTestId("drop"), {
      dataTransfer: { types: ["Files"], files: [picture("a.png"), picture("b.png")] },
    });
    await waitFor(() => {
      expect(stages()).toEqual(["sending", "waiting"]);
    });
    expect(mayClose()).toBe(false);
    await person.click(screen.getByRole("link", { name: "Đã ngừng dùng" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    await leave();
    await person.click(await screen.findByRole("button", { name: "Ở lại" }));
    expect(stages()).toEqual(["sending", "waiting"]);
    await leave();
    await person.click(await screen.findByRole("button", { name: "Rời đi" }));
    await screen.findByTestId("elsewhere");
    expect(mayClose()).toBe(true);
    await act(async () => {
      arrive({ status: 201, body: sampleAnswer() });
      await arriving;
    });
    expect(sent).toHaveLength(1);
  });

  test("has no place for files for those who only read", async () => {
    gateway({ "GET media": () => [200, { items: [], next: null }] });
    open("auditor");
    await screen.findByText("Thư viện chưa có gì");
    expect(screen.queryByTestId("drop") ?? screen.queryByTestId("files")).toBeNull();
  });
});
