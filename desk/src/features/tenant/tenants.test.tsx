import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { gateway, refused, type Answer } from "../../lib/gateway-for-test";
import { faultAt, show, typed } from "../../ui/show-for-test";
import { Tenants } from "./tenants";

const body = (slug: string, name: string, state = "active") => ({
  slug,
  name,
  locality: null,
  hostnames: [],
  state,
  registeredAt: "2026-11-20T02:00:00Z",
  activatedAt: null,
});

const open = (tenants: readonly object[], answer: Answer = "lost") => {
  const asked = gateway(({ what }) =>
    what === "GET tenants" ? [200, { items: tenants, next: null }] : answer,
  );
  const registered: string[] = [];
  const person = show(
    <Tenants
      placeOf={(slug) => `/at/${slug}`}
      onRegistered={({ slug }) => {
        registered.push(slug);
      }}
    />,
  );
  return { person, registered, sent: () => asked.filter(({ what }) => what.startsWith("POST")) };
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("the register names bodies in the order of the alphabet, each with its state in words", async () => {
  open([
    body("tinh-uy", "Tỉnh ủy", "suspended"),
    body("dang-uy", "Đảng ủy Khối", "provisioning"),
    body("dan-van", "Ban Dân vận"),
  ]);
  const first = await screen.findByRole("link", { name: "Ban Dân vận" });
  expect(first.getAttribute("href")).toBe("/at/dan-van");
  expect(screen.getAllByTestId("tenant").map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/Ban Dân vận.*Đang hoạt động/),
    expect.stringMatching(/Đảng ủy Khối.*Đang chuẩn bị…/),
    expect.stringMatching(/Tỉnh ủy.*Tạm ngừng/),
  ]);
});

test("many bodies are searched, also without marks", async () => {
  open(Array.from({ length: 12 }, (_, at) => body(`co-quan-${at}`, `Cơ quan số ${at}`)));
  fireEvent.change(await screen.findByTestId("search"), { target: { value: "co quan so 11" } });
  await waitFor(() => {
    expect(screen.getAllByTestId("tenant").length).toBe(1);
  });
});

test("a body is registered under a short name that its name proposes", async () => {
  const { person, registered, sent } = open([], [201, body("huyen-uy-lang-giang", "Huyện ủy Lạng Giang")]);
  await person.click(screen.getByTestId("register"));
  await person.click(await screen.findByTestId("confirm"));
  expect(faultAt("name")).toContain("Cần tên cơ quan");
  expect(faultAt("slug")).toContain("Từ 2 đến 40 chữ thường");
  await person.type(screen.getByTestId("name"), "Huyện ủy Lạng Giang");
  expect(typed("slug").value).toBe("huyen-uy-lang-giang");
  expect(faultAt("slug")).toContain("/s/huyen-uy-lang-giang/");
  await person.type(screen.getByTestId("hostnames"), "lanGgiang.gov.vn");
  await person.click(screen.getByTestId("confirm"));
  await waitFor(() => {
    expect(registered).toEqual(["huyen-uy-lang-giang"]);
  });
  expect(sent()).toMatchObject([
    {
      what: "POST tenants",
      body: {
        slug: "huyen-uy-lang-giang",
        name: "Huyện ủy Lạng Giang",
        locality: null,
        hostnames: ["langgiang.gov.vn"],
      },
    },
  ]);
});

test.each([
  [refused(409, "TENANT_EXISTS"), "slug", "Đã có cơ quan dùng tên này."],
  [refused(422, "TENANT_SLUG_RESERVED", "/slug"), "slug", "dành riêng cho hệ thống"],
  [refused(422, "INVALID_REQUEST", "/hostnames/0"), "hostnames", "Có dòng không phải tên miền"],
])("what is refused is said at the field it is about", async (answer, hook, words) => {
  const { person, registered } = open([], answer);
  await person.click(screen.getByTestId("register"));
  await person.type(await screen.findByTestId("name"), "Huyện ủy");
  await person.click(screen.getByTestId("confirm"));
  await waitFor(() => {
    expect(faultAt(hook)).toContain(words);
  });
  expect(registered).toEqual([]);
});
