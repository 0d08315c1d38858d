import { cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { gateway, refused, type Answer } from "../../lib/gateway-for-test";
import { show } from "../../ui/show-for-test";
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

test("a drop goes before, into or behind what it falls on, and never below itself", () => {
  const [a, b, c, d] = [section("a", 1), section("b", 2), section("c", 3), section("d", 1, "c")];
  const all = [a, b, c, d];
  expect(spotAt(all, "a", c, "before")).toEqual({ parent: null, at: 1 });
  expect(spotAt(all, "a", d, "after")).toEqual({ parent: "c", at: 1 });
  expect(spotAt(all, "c", d, "into")).toBeNull();
  expect(movedTo(all, a, { parent: "c", at: 1 })).toEqual([{ ...a, parent: "c", order: 2 }]);
});
