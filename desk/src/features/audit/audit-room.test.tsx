import { cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { gateway } from "../../lib/gateway-for-test";
import { show } from "../../ui/show-for-test";
import { actions } from "./asked";
import { AuditRoom } from "./audit-room";
import { PlatformJournal } from "./platform-journal";

const at = "2026-11-20T02:00:00Z";

const deed = (commit: number, more: object): object => ({
  commit,
  index: 0,
  at,
  of: { kind: "article", id: "a1", title: "Đảng bộ tỉnh" },
  revision: 2,
  actor: { id: "lan", name: "Lan", kind: "user" },
  role: "approver",
  facts: {},
  ...more,
});

const journal = [
  deed(10, {
    type: "audit.JournalAsked",
    of: { kind: "look", id: "room", title: null },
    actor: { id: "kt", name: "Kiểm", kind: "user" },
    role: "auditor",
    facts: { by: "lan", types: [...actions.signIn], since: "2026-11-19T17:00:00Z" },
  }),
  deed(9, {
    type: "export.ExportOrdered",
    of: { kind: "export", id: "e1", title: null },
    facts: { size: 8, from: 3 },
  }),
  deed(8, {
    type: "member.MemberRolesChanged",
    of: { kind: "account", id: "m1", title: "Hoa" },
    facts: { roles: ["approver"] },
  }),
  deed(7, { type: "article.ArticleWithdrawn", reason: "sai số liệu" }),
  deed(6, {
    type: "media.MediaClaimed",
    of: { kind: "media", id: "p1", title: "cau.jpg" },
    actor: { id: "media-service", name: "Hệ thống tư liệu", kind: "system" },
    role: null,
    facts: { article: "a1" },
    because: {
      commit: 5,
      type: "article.PublicationRequested",
      actor: { id: "lan", name: "Lan", kind: "user" },
    },
  }),
  deed(5, { type: "article.PreviewGranted", note: "2026-12-06T10:34:12Z" }),
];

const open = (address = "/") => show(<AuditRoom tenant="bac-giang" />, "*", address);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("the journal says who did what to what, and why", async () => {
  gateway(({ what }) => [
    200,
    { items: what.endsWith("changes") ? journal : [{ id: "lan", name: "Lan" }], next: null },
  ]);
  open();
  const rows = (await screen.findAllByTestId("deed")).map(({ textContent }) => textContent);
  await waitFor(() => {
    expect(screen.getAllByTestId("deed")[0]?.textContent).toMatch(
      /Hỏi nhật ký.*Đăng nhập, đăng xuất.*người làm: Lan.*từ 00:00, 20\/11\/2026.*Kiểm, Kiểm tra/,
    );
  });
  expect(rows.slice(1)).toEqual([
    expect.stringMatching(/Lấy gói bằng chứng.*từ số 3 đến số 8.*Lan, Ban biên tập.*số 9/),
    expect.stringMatching(/Đổi vai trò.*về Hoa.*vai trò: Ban biên tập/),
    expect.stringMatching(/Gỡ khỏi trang công khai.*Đảng bộ tỉnh.*sai số liệu/),
    expect.stringMatching(
      /bắt đầu hiện ảnh này cau.jpg.*do Lan: Quyết định đăng, số 5.*Hệ thống tư liệu.*số 6/,
    ),
    expect.stringMatching(/Đưa ra liên kết xem trước.*Dùng được đến 17:34, 06\/12\/2026/),
  ]);
});

test("the journal of the platform has its own place, people and questions", async () => {
  const suspended = deed(5, {
    type: "tenant.TenantSuspended",
    of: { kind: "tenant", id: "bac-giang", title: "Tỉnh ủy Bắc Giang" },
    role: "platform-admin",
    reason: "sáp nhập",
  });
  const people = [
    { id: "m1", person: "lan", name: "Lan" },
    { id: "m2", person: null, name: "Chưa đến" },
  ];
  const asked = gateway(({ what }) => [
    200,
    { items: what.endsWith("changes") ? [suspended] : people, next: null },
  ]);
  show(<PlatformJournal />);
  expect((await screen.findByTestId("deed")).textContent).toMatch(
    /Tạm ngừng cơ quan “Tỉnh ủy Bắc Giang”.*sáp nhập.*Lan, Quản trị nền tảng.*số 5/,
  );
  await waitFor(() => {
    expect([...screen.getByTestId<HTMLSelectElement>("filter-by").options].map(({ value }) => value)).toEqual(
      ["", "lan"],
    );
  });
  expect(screen.queryByTestId("open-commit")).toBeNull();
  expect(screen.queryByTestId("filter-commit")).toBeNull();
  expect(new Set(asked.map(({ what }) => what))).toEqual(
    new Set(["GET platform/changes", "GET platform/people"]),
  );
});

test("a pack is ordered, and can be fetched when it is ready", async () => {
  let looks = 0;
  const asked = gateway(({ what }) => {
    if (what.startsWith("POST")) return [202, { id: "e1", state: "running", commit: 0, of: 0 }];
    if (!what.endsWith("/exports/e1")) return [200, "khóa"];
    looks += 1;
    return looks < 2
      ? [202, { id: "e1", state: "running", commit: 4, of: 8 }]
      : [200, { id: "e1", state: "ready", commit: 0, of: 0, bytes: 2_400_000 }];
  });
  const person = open("/?view=evidence");
  await person.click(await screen.findByTestId("scope-part"));
  await person.click(screen.getByTestId("order"));
  expect(screen.getByRole("alert").textContent).toContain("Cần hai số");
  await person.type(screen.getByTestId("from"), "3");
  await person.type(screen.getByTestId("to"), "8");
  await person.click(screen.getByTestId("order"));
  expect(await screen.findByText("Đang gói: 4 trên 8 lần ghi")).toBeDefined();
  await waitFor(
    () => {
      expect(screen.getByText(/Gói đã xong, 2,4 MB/)).toBeDefined();
    },
    { timeout: 5_000 },
  );
  expect(screen.getByTestId("download").getAttribute("href")).toBe(
    "/api/v1/tenants/bac-giang/ledger/exports/e1",
  );
  expect(asked.filter(({ what }) => what.startsWith("POST")).map(({ body }) => body)).toEqual([
    { from: 3, to: 8 },
  ]);
});
