import { cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { gateway, refused, type Answer } from "../../lib/gateway-for-test";
import { faultAt, show, typed } from "../../ui/show-for-test";
import { movedTo, spotAt } from "./places";
import { Sections } from "./sections";

const section = (id: string, order: number, parent: string | null = null) => ({
  id,
  slug: id,
  name: id.toUpperCase(),
  parent,
  order,
});
const tree = [section("a", 1), section("b", 1), section("c", 2), section("d", 1, "c")];

/** Each change gives the sections another tag; `answer` stands for what is refused. */
const keeping = (answer?: Answer) => {
  let revision = 7;
  return gateway(({ what }) => {
    if (what.startsWith("GET")) return [200, { items: tree }, `"${revision}"`];
    return answer ?? [200, {}, `"${(revision += 1)}"`];
  });
};

const shown = () => screen.getAllByTestId("section").map(({ dataset }) => dataset.id);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("a section goes to its new place by a button, and all that stand elsewhere then are told", async () => {
  const asked = keeping();
  const person = show(<Sections tenant="bac-giang" />);
  await person.click(await screen.findByRole("button", { name: "Đưa “C” lên" }));
  await waitFor(() => {
    expect(screen.getByTestId("said").textContent).toBe("“C” đứng thứ 2 trên 3.");
  });
  expect(asked.filter(({ what }) => what.startsWith("PUT")).map(({ what, body }) => [what, body])).toEqual([
    ["PUT tenants/bac-giang/sections/b", expect.objectContaining({ order: 3, parent: null, slug: "b" })],
  ]);
});

test("each step of a move is based on the one before, and what others moved meanwhile is told", async () => {
  const asked = keeping();
  const person = show(<Sections tenant="bac-giang" />);
  await person.click(await screen.findByRole("button", { name: "Đưa “B” lên" }));
  await waitFor(() => {
    expect(screen.getByTestId("said").textContent).toContain("“B”");
  });
  expect(asked.filter(({ what }) => what.startsWith("PUT")).map(({ ifMatch }) => ifMatch)).toEqual([
    '"7"',
    '"8"',
  ]);
  keeping(refused(412, "STALE_REVISION"));
  await person.click(await screen.findByRole("button", { name: "Đưa “C” lên" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Có người đã sửa");
});

test("what is refused is put back, and it is said why", async () => {
  keeping(refused(422, "SECTION_LOOP"));
  const person = show(<Sections tenant="bac-giang" />);
  await person.click(await screen.findByRole("button", { name: "Đưa “C” lên" }));
  expect((await screen.findByRole("alert")).textContent).toContain("không thể nằm trong chính nó");
  await waitFor(() => {
    expect(shown()).toEqual(["a", "b", "c", "d"]);
  });
});

test("a section is opened; what is wrong with its address is said there", async () => {
  let taken = true;
  const asked = gateway(({ what }) => {
    if (what.startsWith("GET")) return [200, { items: tree }, '"7"'];
    return taken ? refused(409, "SECTION_EXISTS") : [201, section("dat-dai", 4)];
  });
  const person = show(<Sections tenant="bac-giang" />);
  await person.click(screen.getByTestId("open-section"));
  await person.click(await screen.findByTestId("confirm"));
  expect(faultAt("name")).toContain("Cần một tên");
  await person.type(typed("name"), "Đất đai");
  await person.selectOptions(screen.getByTestId("parent"), "c");
  await person.click(screen.getByTestId("confirm"));
  await waitFor(() => {
    expect(faultAt("slug")).toContain("Chọn địa chỉ khác");
  });
  taken = false;
  await person.type(typed("slug"), "dat-dai");
  await person.click(screen.getByTestId("confirm"));
  await screen.findByText("Đã mở “Đất đai”.");
  expect(asked.filter(({ what }) => what.startsWith("POST")).map(({ body }) => body)).toEqual([
    { name: "Đất đai", parent: "c" },
    { name: "Đất đai", slug: "dat-dai", parent: "c" },
  ]);
});

test("who renames a section keeps what others have done with it meanwhile", async () => {
  let items = tree;
  const asked = gateway(({ what, ifMatch }) => {
    if (what.startsWith("GET")) return [200, { items }, items === tree ? '"7"' : '"8"'];
    items = tree.map((each) => (each.id === "a" ? { ...each, order: 9 } : each));
    return ifMatch === '"8"' ? [200, {}, '"9"'] : refused(412, "STALE_REVISION");
  });
  const person = show(<Sections tenant="bac-giang" />);
  await person.click(await screen.findByRole("button", { name: "Đổi tên: A" }));
  await person.clear(typed("name"));
  await person.type(typed("name"), "Thời sự");
  await person.click(screen.getByTestId("confirm"));
  expect((await screen.findByRole("alert")).textContent).toContain("Có người đã sửa");
  await person.click(screen.getByTestId("confirm"));
  await screen.findByText("Chuyên mục nay tên là “Thời sự”.");
  expect(asked.findLast(({ what }) => what.startsWith("PUT"))?.body).toEqual({
    name: "Thời sự",
    slug: "a",
    parent: null,
    order: 9,
  });
});

test("a section that is in use is not closed, and the dialog says why", async () => {
  keeping(refused(409, "SECTION_IN_USE"));
  const person = show(<Sections tenant="bac-giang" />);
  await person.click(await screen.findByRole("button", { name: "Đóng: C" }));
  await person.click(await screen.findByTestId("confirm"));
  expect((await screen.findByRole("alert")).textContent).toContain("còn chuyên mục con hoặc bài đang đăng");
});

test("a drop goes before, into or behind what it falls on, and never below itself", () => {
  const [a, b, c, d] = [section("a", 1), section("b", 2), section("c", 3), section("d", 1, "c")];
  const all = [a, b, c, d];
  expect(spotAt(all, "a", c, "before")).toEqual({ parent: null, at: 1 });
  expect(spotAt(all, "a", d, "after")).toEqual({ parent: "c", at: 1 });
  expect(spotAt(all, "c", d, "into")).toBeNull();
  expect(movedTo(all, a, { parent: "c", at: 1 })).toEqual([{ ...a, parent: "c", order: 2 }]);
});
