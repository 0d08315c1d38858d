import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { gateway, refused, type Answer, type Asked } from "../../lib/gateway-for-test";
import { faultAt, show, typed } from "../../ui/show-for-test";
import { Clients } from "./clients";

const portal = {
  id: "c1",
  login: "cong-tin-1a2b3c4d@bac-giang",
  name: "Cổng tin",
  roles: ["integrator"],
  state: "active",
  revoked: false,
  createdAt: "2026-11-20T02:00:00Z",
  rotatedAt: null,
};

const path = "tenants/bac-giang/clients";
const soon = { timeout: 6_000 };

const keeping = (clients: readonly object[], answer: (asked: Asked) => Answer = () => "lost") => {
  const kept = { clients };
  const asked = gateway((each) =>
    each.what === `GET ${path}` ? [200, { items: kept.clients, next: null }] : answer(each),
  );
  return { kept, sent: () => asked.filter(({ what }) => !what.startsWith("GET")) };
};

const open = () => show(<Clients tenant="bac-giang" />);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("a secret", () => {
  test("is shown once, to be copied, and is nowhere when its window is closed", async () => {
    const { kept, sent } = keeping([], () => {
      kept.clients = [portal];
      return [201, { ...portal, state: "converging", secret: "s3cret" }];
    });
    const person = open();
    await screen.findByText("Chưa có chương trình nào");
    await person.click(screen.getByTestId("create-client"));
    await person.type(await screen.findByTestId("name"), " Cổng tin ");
    await person.click(screen.getByTestId("confirm"));
    await screen.findByTestId("secret-window");
    expect(screen.getByRole("dialog").textContent).toContain("Khóa chỉ hiện lần này.");
    expect([typed("login").value, typed("secret").value]).toEqual([portal.login, "s3cret"]);
    await person.click(screen.getByTestId("secret-copy"));
    expect(await screen.findByText("Đã sao chép.")).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe("s3cret");
    await person.keyboard("{Escape}");
    expect(typed("secret").value).toBe("s3cret");
    await person.click(screen.getByTestId("secret-kept"));
    expect(await screen.findByText(portal.login)).toBeDefined();
    expect(document.body.innerHTML).not.toContain("s3cret");
    expect(sent()).toMatchObject([
      { what: `POST ${path}`, body: { name: "Cổng tin", roles: ["integrator"] } },
    ]);
  });

  test("that the browser does not copy is selected for the keyboard", async () => {
    keeping([portal], () => [200, { ...portal, secret: "moi" }]);
    const person = open();
    await person.click(await screen.findByTestId("rotate"));
    await person.click(await screen.findByTestId("confirm"));
    await screen.findByTestId("secret-window");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await person.click(screen.getByTestId("secret-copy"));
    expect(await screen.findByText(/bấm Ctrl\+C/)).toBeDefined();
    expect([typed("secret").selectionStart, typed("secret").selectionEnd]).toEqual([0, 3]);
  });

  test("that was lost on its way is told to who asks again, of one client", async () => {
    let tries = 0;
    const { sent } = keeping([], () => {
      tries += 1;
      return tries === 1 ? "lost" : [201, { ...portal, secret: "s3cret" }];
    });
    const person = open();
    await person.click(screen.getByTestId("create-client"));
    await person.type(await screen.findByTestId("name"), "Cổng tin");
    await person.click(screen.getByTestId("confirm"));
    expect((await screen.findByRole("alert")).textContent).toContain("Chưa tạo được");
    await person.click(screen.getByTestId("confirm"));
    await screen.findByTestId("secret-window");
    const [first, second] = sent();
    expect(first?.key).toBeTruthy();
    expect(second?.key).toBe(first?.key);
  });

  test("arrives although its form was closed meanwhile", async () => {
    const given: (() => void)[] = [];
    keeping([portal]);
    const list = globalThis.fetch;
    vi.stubGlobal("fetch", (at: string, request: RequestInit) =>
      request.method === "POST"
        ? new Promise((answer) => {
            given.push(() => {
              answer(new Response(JSON.stringify({ ...portal, secret: "s3cret" }), { status: 200 }));
            });
          })
        : list(at, request),
    );
    const person = open();
    await person.click(await screen.findByTestId("rotate"));
    await person.click(await screen.findByTestId("confirm"));
    await person.keyboard("{Escape}");
    given.forEach((give) => {
      give();
    });
    await screen.findByTestId("secret-window");
    expect(typed("secret").value).toBe("s3cret");
  });
});

test("a client without a name or a role is not sent", async () => {
  const { sent } = keeping([]);
  const person = open();
  await person.click(screen.getByTestId("create-client"));
  await person.click(await screen.findByTestId("role-integrator"));
  await person.click(screen.getByTestId("confirm"));
  expect([faultAt("name"), faultAt("role-integrator")]).toEqual([
    expect.stringContaining("Cần một tên"),
    expect.stringContaining("Chọn ít nhất một vai trò."),
  ]);
  expect(sent()).toEqual([]);
});

test("a client is revoked after a question, and goes when that is done", async () => {
  const { kept, sent } = keeping([portal], () => {
    kept.clients = [{ ...portal, state: "converging", revoked: true }];
    return [204, null];
  });
  const person = open();
  await person.click(await screen.findByTestId("revoke"));
  expect((await screen.findByRole("dialog")).textContent).toContain("Thu hồi “Cổng tin”?");
  expect(sent()).toEqual([]);
  await person.click(screen.getByTestId("confirm"));
  const row = (await screen.findByText("Đang thu hồi…")).closest<HTMLElement>("[data-testid=client]");
  expect(row && within(row).queryAllByRole("button")).toEqual([]);
  expect(screen.getByTestId("said").textContent).toBe("Đã thu hồi “Cổng tin”.");
  kept.clients = [];
  await waitFor(() => {
    expect(screen.queryByTestId("client")).toBeNull();
  }, soon);
});

test("what cannot be done now is said where it was asked", async () => {
  keeping([portal], () => refused(503, "SERVICE_UNAVAILABLE"));
  const person = open();
  await person.click(await screen.findByTestId("rotate"));
  await person.click(await screen.findByTestId("confirm"));
  expect((await screen.findByRole("alert")).textContent).toContain("Chưa đổi được khóa");
  expect(screen.getByRole("dialog").textContent).toContain("tạm thời chưa phục vụ được");
});
