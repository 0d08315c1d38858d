import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { gateway, show, stored } from "./open-for-test";

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

// At once, so that the press on a button that follows comes before the desk saves by itself.
const rewrite = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

describe("an article on the desk", () => {
  test("is saved on the revision it was opened at", async () => {
    const asked = gateway({
      GET: () => [200, stored],
      PUT: () => [200, { ...stored, revision: 2, title: "Tin đã lưu, thêm" }],
    });
    const person = show("author");
    rewrite(await screen.findByTestId("title"), "Tin đã lưu, thêm");
    expect(screen.getByTestId("save-state").textContent).toBe("Có thay đổi chưa lưu");
    await person.click(screen.getByTestId("save"));
    await waitFor(() => {
      expect(screen.getByTestId("save-state").textContent).toMatch(/^Đã lưu, /);
    });
    expect(asked.find(({ method }) => method === "PUT")).toMatchObject({
      ifMatch: '"1"',
      body: { title: "Tin đã lưu, thêm", tags: ["doanh nghiệp"] },
    });
  });

  test("that someone else has changed is shown beside one's own words, and nothing is sent over it", async () => {
    // Somebody else than its writer has moved it on.
    const theirs = {
      ...stored,
      revision: 2,
      title: "Tin người khác lưu",
      updatedBy: { id: "minh", name: "Minh" },
    };
    let saved = stored;
    const hoa = { id: "hoa", name: "Hoa" };
    const asked = gateway({
      GET: () => [200, saved],
      "GET revisions?cursor=2&limit=1": () => [
        200,
        { items: [{ revision: 2, at: "2026-11-24T01:00:00Z", by: hoa }], next: null },
      ],
      PUT: () => {
        saved = theirs;
        return [412, { status: 412, code: "STALE_REVISION", currentRevision: 2 }];
      },
    });
    const person = show("author");
    const title = await screen.findByTestId<HTMLTextAreaElement>("title");
    rewrite(title, "Tin của tôi");
    await person.click(screen.getByTestId("save"));
    const dialog = await screen.findByTestId("stale");
    await waitFor(() => {
      expect(dialog.textContent).toContain("Tin người khác lưu");
    });
    expect(dialog.textContent).toContain("Tin của tôi");
    await waitFor(() => {
      expect(dialog.textContent).toMatch(/^Hoa đã lưu lần sửa 2 lúc 08:00, 24\/11\/2026/);
    });
    await person.click(screen.getByTestId("stale-open"));
    await waitFor(() => {
      expect(screen.getByTestId<HTMLTextAreaElement>("title").value).toBe("Tin người khác lưu");
    });
    await person.click(screen.getByRole("button", { name: "Xem" }));
    expect(screen.getByTestId("kept").textContent).toContain("Tin của tôi");
    expect(asked.filter(({ method }) => method === "PUT")).toHaveLength(1);
    rewrite(screen.getByTestId("title"), "Tin người khác lưu!");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("that could not be saved is not submitted", async () => {
    const asked = gateway({
      GET: () => [200, stored],
      PUT: () => [422, { status: 422, code: "INVALID_REQUEST" }],
    });
    const person = show("author");
    rewrite(await screen.findByTestId("title"), "Tin đã lưu!");
    await person.click(screen.getByTestId("main-action"));
    expect((await screen.findByRole("alert")).textContent).toContain("Chưa lưu được");
    expect(asked.some(({ path }) => path.endsWith("/submit"))).toBe(false);
  });

  test("is not returned without a reason", async () => {
    const review = { ...stored, state: "review" };
    const at = "2026-11-24T01:00:00Z";
    const drafted = { type: "article.ArticleAutosaved", at, actor: { id: "lan", name: "Lan" }, reason: null };
    const returned = {
      type: "article.ArticleReturned",
      at,
      actor: { id: "hoa", name: "Hoa" },
      reason: "Thiếu số liệu",
    };
    const asked = gateway({
      GET: () => [200, review],
      "POST return": () => [200, { ...review, state: "draft", reason: "Thiếu số liệu" }],
      "GET timeline?limit=200": () => [200, { items: [drafted, returned], next: null }],
    });
    const person = show("editor");
    await person.click(await screen.findByTestId("return"));
    expect(screen.getByText("Bài đang chờ duyệt: bạn duyệt hoặc trả lại được.")).toBeTruthy();
    await person.click(screen.getByTestId("confirm"));
    expect(await screen.findByText("Cần viết lý do.")).toBeTruthy();
    await person.type(screen.getByTestId("reason"), "Thiếu số liệu");
    await person.click(screen.getByTestId("confirm"));
    await waitFor(() => {
      expect(screen.getByTestId("state").textContent).toBe("Bản nháp");
    });
    expect(asked.filter(({ method }) => method === "POST")).toMatchObject([
      { ifMatch: '"1"', body: { reason: "Thiếu số liệu" } },
    ]);
    expect((await screen.findByTestId("returned")).textContent).toBe("Bị trả lại");
    expect(screen.getByTestId("why").textContent).toMatch(/^Bị trả lại: Thiếu số liệuHoa, 08:00/);
  });

  test("is stored before it is previewed, and the link is given out once for a revision", async () => {
    const url = "http://localhost:8080/s/bac-giang/preview/Zm9v";
    const asked = gateway({
      GET: () => [200, stored],
      PATCH: () => [200, { ...stored, revision: 2, save: 1, title: "Tin đã lưu, thêm" }],
      "POST previews": () => [201, { url, expiresAt: "2026-12-01T00:00:00Z" }],
    });
    const person = show("author");
    rewrite(await screen.findByTestId("title"), "Tin đã lưu, thêm");
    await person.click(screen.getByTestId("preview"));
    const frame = await screen.findByTestId<HTMLIFrameElement>("preview-frame");
    expect(frame.getAttribute("src")).toBe("/s/bac-giang/preview/Zm9v");
    expect(frame.getAttribute("sandbox")).toBe("allow-same-origin");
    await person.click(screen.getByTestId("preview-phone"));
    expect(frame.dataset.width).toBe("phone");
    expect(screen.getByTestId<HTMLInputElement>("preview-link").value).toBe(url);
    expect(screen.getByText(/đến 07:00, 01\/12\/2026/)).toBeTruthy();
    await person.click(screen.getByRole("button", { name: "Đóng" }));
    await person.click(screen.getByTestId("preview"));
    await screen.findByTestId("preview-frame");
    expect(asked.filter(({ path }) => path.endsWith("/previews"))).toMatchObject([
      { method: "POST", body: { revision: 2 } },
    ]);
  });

  test("says that a pasted title was too long", async () => {
    gateway({ GET: () => [200, stored] });
    const person = show("author");
    const title = await screen.findByTestId<HTMLTextAreaElement>("title");
    expect(screen.queryByText(/^Tiêu đề đã đủ 300 ký tự/)).toBeNull();
    await person.clear(title);
    await person.paste("Dòng một\n\n" + "a".repeat(400));
    expect(title.value).toHaveLength(299);
    expect(screen.getByText(/^Tiêu đề đã đủ 300 ký tự/).role).toBe("status");
    await person.type(title, "{Backspace}{Backspace}");
    expect(screen.queryByText(/^Tiêu đề đã đủ 300 ký tự/)).toBeNull();
  });

  test("is checked, and each finding leads to its place", async () => {
    gateway({
      GET: () => [200, stored],
      "GET checks": () => [
        200,
        { revision: 1, items: [{ code: "LEAD_MISSING", severity: "advice", pointer: "/lead", block: null }] },
      ],
    });
    const person = show("author");
    const finding = await screen.findByTestId("finding");
    expect(finding.textContent).toBe("Nên sửa: Bài chưa có sapo.");
    Element.prototype.scrollIntoView = () => undefined;
    await person.click(finding);
    expect(document.activeElement).toBe(screen.getByTestId("lead"));
  });

  test("that is kept back by its errors says which", async () => {
    gateway({
      GET: () => [200, { ...stored, state: "review" }],
      "POST approve": () => [
        409,
        { status: 409, code: "CHECKS_NOT_PASSED", errors: [{ pointer: "/body/0", detail: "ALT_MISSING" }] },
      ],
    });
    const person = show("editor");
    await person.click(await screen.findByTestId("main-action"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Bài còn lỗi");
    expect(alert.textContent).toContain("Ảnh chưa có mô tả cho người không nhìn thấy ảnh.");
  });

  test("is refused in words, where the person acted", async () => {
    gateway({
      GET: () => [200, { ...stored, state: "approved" }],
      "POST publish": () => [409, { status: 409, code: "ARTICLE_NOT_APPROVED" }],
    });
    const person = show("approver");
    await person.click(await screen.findByTestId("main-action"));
    expect((await screen.findByRole("alert")).textContent).toContain(
      "Bài chưa được duyệt nên chưa đăng được.",
    );
  });

  test("that is new is made under the id the desk has given it", async () => {
    const asked = gateway({ POST: () => [201, stored] });
    const person = show("author", true);
    rewrite(await screen.findByTestId("title"), "Tin đã lưu");
    await person.click(screen.getByTestId("save"));
    await screen.findByTestId("state");
    expect(asked[0]).toMatchObject({ method: "POST", ifMatch: null, body: { id: stored.id } });
  });

  test("has the tenant's own fields, and sends back those that are gone", async () => {
    const asked = gateway({
      GET: () => [200, { ...stored, extra: { soKyHieu: "18", loai: "Quy định", cu: "xưa" } }],
      PUT: () => [200, { ...stored, revision: 2 }],
    });
    const person = show("author", false, [
      { key: "soKyHieu", label: "Số ký hiệu", type: "text", choices: [], required: true },
      { key: "loai", label: "Loại", type: "choice", choices: ["Chỉ thị"], required: false },
      { key: "hieuLuc", label: "Còn hiệu lực", type: "boolean", choices: [], required: false },
    ]);
    const kind = await screen.findByTestId<HTMLSelectElement>("extra-loai");
    expect(kind.value).toBe("Quy định");
    rewrite(kind, "Chỉ thị");
    rewrite(screen.getByTestId("extra-soKyHieu"), "");
    rewrite(screen.getByTestId("extra-hieuLuc"), "true");
    await person.click(screen.getByTestId("save"));
    await waitFor(() => {
      expect(asked.find(({ method }) => method === "PUT")?.body).toMatchObject({
        extra: { loai: "Chỉ thị", hieuLuc: "true", cu: "xưa" },
      });
    });
    expect(asked.find(({ method }) => method === "PUT")?.body).not.toHaveProperty("extra.soKyHieu");
  });

  test("has nothing to press for an auditor", async () => {
    gateway({ GET: () => [200, stored] });
    show("auditor");
    expect((await screen.findByTestId("title")).tagName).toBe("H1");
    expect(screen.queryByTestId("save") ?? screen.queryByTestId("main-action")).toBeNull();
    expect(screen.getByTestId("body").getAttribute("contenteditable")).toBe("false");
  });
});
