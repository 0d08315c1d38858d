import { cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { gateway, refused, type Answer } from "../../lib/gateway-for-test";
import { show } from "../../ui/show-for-test";
import { OpenTenant } from "./open-tenant";

const body = (state: string) => ({
  slug: "bac-giang",
  name: "Tỉnh ủy Bắc Giang",
  locality: "Bắc Giang",
  hostnames: ["bao.bac-giang.example"],
  state,
  registeredAt: "2026-11-20T02:00:00Z",
  activatedAt: state === "provisioning" ? null : "2026-11-20T02:00:09Z",
});

const open = (state: string, answer: (what: string) => Answer = () => "lost") => {
  const kept = { state };
  const asked = gateway((each) =>
    each.what === "GET tenants/bac-giang" ? [200, body(kept.state)] : answer(each.what),
  );
  const person = show(<OpenTenant slug="bac-giang" back="/" people={() => <p>những người</p>} />);
  return { kept, person, sent: () => asked.filter(({ what }) => !what.startsWith("GET")) };
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("whoever registered a body sees what is being done until it is active, and what comes next", async () => {
  const { kept } = open("provisioning");
  await screen.findByTestId("becoming");
  expect(screen.getByRole("progressbar", { name: "Đang chuẩn bị cơ quan" })).toBeDefined();
  expect(screen.getByText(/Lập nơi đăng nhập/).getAttribute("aria-current")).toBe("step");
  expect(screen.queryByText("những người") ?? screen.queryByTestId("suspend")).toBeNull();
  kept.state = "active";
  await screen.findByText("những người", undefined, { timeout: 6_000 });
  expect(screen.queryByTestId("becoming")).toBeNull();
  expect(screen.getByTestId("said").textContent).toContain("Cơ quan đã hoạt động.");
  expect(screen.getByRole("link", { name: "/s/bac-giang/" })).toBeDefined();
});

test("a body is suspended for a reason only, and resumed", async () => {
  const { person, sent } = open("active", (what) => [
    200,
    body(what.endsWith("suspend") ? "suspended" : "active"),
  ]);
  await person.click(await screen.findByTestId("suspend"));
  await person.click(await screen.findByTestId("confirm"));
  expect(await screen.findByText("Cần viết lý do.")).toBeDefined();
  await person.type(screen.getByTestId("reason"), "Sáp nhập");
  await person.click(screen.getByTestId("confirm"));
  await person.click(await screen.findByTestId("resume"));
  await screen.findByTestId("suspend");
  expect(screen.getByTestId("said").textContent).toBe("Cơ quan hoạt động trở lại.");
  expect(sent().map(({ what, body: said }) => [what, said])).toEqual([
    ["POST tenants/bac-giang/suspend", { reason: "Sáp nhập" }],
    ["POST tenants/bac-giang/resume", {}],
  ]);
});

test("a body is called something else and has a host", async () => {
  const { person, sent } = open("active", () => [200, { ...body("active"), name: "Đảng bộ" }]);
  await person.click(await screen.findByTestId("describe"));
  const name = await screen.findByTestId("name");
  await person.clear(name);
  await person.click(screen.getByTestId("confirm"));
  expect(await screen.findByText(/Cần tên cơ quan/)).toBeDefined();
  await person.type(name, "Đảng bộ");
  await person.type(screen.getByTestId("hostnames"), "\nBao2.example");
  await person.click(screen.getByTestId("confirm"));
  await screen.findByRole("heading", { name: "Đảng bộ" });
  expect(sent()).toEqual([
    expect.objectContaining({
      what: "PUT tenants/bac-giang",
      body: { name: "Đảng bộ", locality: "Bắc Giang", hostnames: ["bao.bac-giang.example", "bao2.example"] },
    }),
  ]);
});

test("a host name that is another body's is said at the host names", async () => {
  const { person } = open("active", () => refused(409, "HOSTNAME_TAKEN", "/hostnames/0"));
  await person.click(await screen.findByTestId("describe"));
  await person.click(await screen.findByTestId("confirm"));
  expect(await screen.findByText(/Tên miền này thuộc trang của cơ quan khác/)).toBeDefined();
});

test("a closed body can only be looked at", async () => {
  const { person, sent } = open("active", () => [200, body("closed")]);
  await person.click(await screen.findByTestId("close"));
  await person.type(await screen.findByTestId("reason"), "Sáp nhập");
  await person.click(screen.getByTestId("confirm"));
  expect(await screen.findByText(/đã đóng vĩnh viễn/)).toBeDefined();
  expect(sent().map(({ what, body: said }) => [what, said])).toEqual([
    ["POST tenants/bac-giang/close", { reason: "Sáp nhập" }],
  ]);
  for (const act of ["describe", "suspend", "close", "resume"]) {
    expect(screen.queryByTestId(act)).toBeNull();
  }
});

test("what is refused is said in the window that asked", async () => {
  const { person } = open("active", () => refused(409, "TENANT_NOT_ACTIVE"));
  await person.click(await screen.findByTestId("suspend"));
  await person.type(await screen.findByTestId("reason"), "Sáp nhập");
  await person.click(screen.getByTestId("confirm"));
  await waitFor(() => {
    expect(screen.getByRole("dialog").textContent).toContain("Cơ quan này chưa hoạt động.");
  });
});
