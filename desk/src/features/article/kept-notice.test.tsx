import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { emptyContent } from "./content";
import { copyKey, keepCopy } from "./kept-copies";
import { gateway, show, stored } from "./open-for-test";
import { windowOf } from "./window-of";

const desk = { person: "lan", tenant: "bac-giang", article: stored.id };
const unsaved = { ...emptyContent, title: "Chữ chưa lưu" };

const title = () => screen.findByTestId<HTMLTextAreaElement>("title");
const isTitled = async (words: string) => {
  const field = await title();
  await waitFor(() => {
    expect(field.value).toBe(words);
  });
};
const here = () => Object.values(localStorage).join();

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("unsaved text on this machine", () => {
  test("of another new article says which it is, and stays out of one that has been begun or stored", async () => {
    const untitled = { ...emptyContent, lead: "Bài kia mở đầu như thế này" };
    keepCopy(copyKey({ ...desk, article: "new" }, "w1"), null, untitled);
    keepCopy(copyKey({ ...desk, article: "new" }, "w2"), null, unsaved);
    gateway({ POST: () => [201, stored] });
    const person = show("author", true);
    expect(await screen.findAllByTestId("kept")).toHaveLength(2);
    expect(screen.getByText(/“Bài kia mở đầu như thế này”. Viết lúc/)).toBeTruthy();
    fireEvent.change(await title(), { target: { value: "Tin đã lưu" } });
    for (const use of screen.getAllByTestId<HTMLButtonElement>("kept-use")) expect(use.disabled).toBe(true);
    await person.click(screen.getByTestId("save"));
    await screen.findByTestId("state");
    expect(screen.queryByTestId("kept")).toBeNull();
    expect(here()).toContain("Bài kia mở đầu");
    expect(here()).toContain("Chữ chưa lưu");
  });

  test("takes the place of a stored text, or goes for good, only when somebody is sure", async () => {
    keepCopy(copyKey(desk, "w1"), { revision: 1, etag: '"1"' }, unsaved);
    gateway({ GET: () => [200, stored] });
    const person = show("author");
    await person.click(await screen.findByTestId("kept-drop"));
    await person.click(screen.getByRole("button", { name: "Thôi" }));
    await person.click(screen.getByTestId("kept-use"));
    expect((await title()).value).toBe("Tin đã lưu");
    await person.click(await screen.findByTestId("confirm"));
    await isTitled("Chữ chưa lưu");
    expect(here()).toContain("Chữ chưa lưu");
  });

  test("that the service refuses is given up for what is stored", async () => {
    keepCopy(copyKey(desk, windowOf(stored.id)), { revision: 1, etag: '"1"' }, unsaved);
    gateway({ GET: () => [200, stored], PATCH: () => [422, { status: 422, code: "INVALID_REQUEST" }] });
    const person = show("author");
    await isTitled("Chữ chưa lưu");
    await screen.findByRole("alert", {}, { timeout: 6_000 });
    await person.click(screen.getByTestId("discard"));
    await person.click(await screen.findByTestId("confirm"));
    await isTitled("Tin đã lưu");
    expect(screen.queryByTestId("resumed") ?? screen.queryByRole("alert")).toBeNull();
    expect(here()).not.toContain("Chữ chưa lưu");
  });

  test("is offered where somebody else has saved meanwhile", async () => {
    keepCopy(copyKey(desk, windowOf(stored.id)), { revision: 0, etag: '"0"' }, unsaved);
    gateway({ GET: () => [200, stored] });
    show("author");
    expect((await screen.findByTestId("kept")).textContent).toContain("Chữ chưa lưu");
    expect(here()).toContain("Chữ chưa lưu");
  });
});
