import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter, Route, Routes } from "react-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  mayReadPlatform,
  mayRegister,
  type PlatformRole,
  type SignedIn,
  type TenantRole,
} from "../lib/session";
import { gateway } from "../lib/gateway-for-test";
import { ChooseTenant } from "./choose-tenant";
import { PlatformShell } from "./platform-shell";
import { SessionProvider } from "./session-api";
import { Shell } from "./shell";

const session = (tenants: Record<string, TenantRole>, ...platformRoles: PlatformRole[]): SignedIn => ({
  authenticated: true,
  id: "lan",
  name: "Lan",
  tenants: Object.entries(tenants).map(([slug, role]) => ({ slug, roles: [role] })),
  platformRoles,
});

const open = (who: SignedIn, address: string) =>
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <SessionProvider value={who}>
          <MemoryRouter initialEntries={[address]}>
            <Routes>
              <Route path="/" element={<ChooseTenant />} />
              <Route path="_tenants" element={<PlatformShell may={mayRegister} />}>
                <Route index element={<p>sổ các cơ quan</p>} />
              </Route>
              <Route path="_journal" element={<PlatformShell may={mayReadPlatform} />}>
                <Route index element={<p>mọi việc trên nền tảng</p>} />
              </Route>
              <Route path=":tenant" element={<Shell />}>
                <Route path="*" element={<p>bàn làm việc</p>} />
              </Route>
            </Routes>
          </MemoryRouter>
        </SessionProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );

const places = () => screen.getAllByRole("link").map(({ textContent }) => textContent);

beforeEach(() => {
  gateway(() => [200, { items: [], next: null }]);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("a platform administrator of no tenant begins at the register", async () => {
  open(session({}, "platform-admin"), "/");
  expect(await screen.findByText("sổ các cơ quan")).toBeDefined();
  expect(places()).toEqual(["Đến nội dung chính", "Cơ quan", "Người của nền tảng", "Nhật ký nền tảng"]);
});

test("one who works for a tenant too chooses", () => {
  open(session({ "bac-giang": "editor" }, "platform-admin"), "/");
  expect(places()).toEqual([
    expect.stringContaining("bac-giang"),
    expect.stringContaining("Quản lý các cơ quan"),
  ]);
});

test.each<[string, SignedIn]>([
  ["an administrator of a tenant", session({ "bac-giang": "admin" })],
  ["a platform auditor", session({}, "platform-auditor")],
])("the register is not for %s", (_, who) => {
  open(who, "/_tenants");
  expect(screen.queryByText("sổ các cơ quan")).toBeNull();
  expect(screen.getByText("Không có trang này")).toBeDefined();
});

test("a platform auditor reads the journal of the platform, and goes back to the bodies", async () => {
  open(session({ "bac-giang": "auditor" }, "platform-auditor"), "/");
  expect(places()).toContain("Nhật ký nền tảngAi đã làm gì trên nền tảng");
  cleanup();
  open(session({}, "platform-auditor"), "/_journal");
  expect(await screen.findByText("mọi việc trên nền tảng")).toBeDefined();
  expect(places()).toEqual(["Đến nội dung chính", "Đổi cơ quan", "Nhật ký nền tảng"]);
});

test("the journal of the platform is not for the people of a body", () => {
  open(session({ "bac-giang": "auditor" }), "/_journal");
  expect(screen.getByText("Không có trang này")).toBeDefined();
});

test.each<[TenantRole, boolean]>([
  ["admin", true],
  ["approver", false],
  ["auditor", false],
])("members and programs are in the menu of: %s %s", (role, there) => {
  open(session({ "bac-giang": role }), "/bac-giang/work");
  expect(["Thành viên", "Chương trình kết nối", "Quản trị"].map((place) => places().includes(place))).toEqual(
    [there, there, there],
  );
});
