import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gateway, show, stored } from "./open-for-test";

const review = { ...stored, state: "review" };
const returned = { ...stored, updatedAt: "2026-11-23T11:30:00Z" };

const saveState = () => screen.getByTestId("save-state").textContent;
const stands = (state: string) =>
  waitFor(() => {
    expect(screen.getByTestId("state").textContent).toBe(state);
  });

const giveBack = async (person: ReturnType<typeof show>) => {
  await person.click(screen.getByTestId("return"));
  await person.type(screen.getByTestId("reason"), "Thiếu số liệu");
  await person.click(screen.getByTestId("confirm"));
  await stands("Bản nháp");
};

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("a step that saved nothing is not told as a save", async () => {
  gateway({ GET: () => [200, review], "POST return": () => [200, returned] });
  const person = show("editor");
  await screen.findByTestId("return");
  expect(saveState()).toBe("Không có thay đổi chưa lưu");
  await giveBack(person);
  expect(saveState()).toBe("Không có thay đổi chưa lưu");
  expect(screen.getByText("Thay đổi gần nhất").nextElementSibling?.textContent).toContain("18:30");
});

test("a save keeps its time when a step follows", async () => {
  const saved = { ...review, revision: 2, updatedAt: "2026-11-23T11:00:00Z" };
  gateway({
    GET: () => [200, review],
    PUT: () => [200, saved],
    "POST return": () => [200, { ...returned, revision: 2 }],
  });
  const person = show("editor");
  fireEvent.change(await screen.findByTestId("title"), { target: { value: "Tin đã lưu, thêm" } });
  await person.click(screen.getByTestId("save"));
  await waitFor(() => {
    expect(saveState()).toMatch(/^Đã lưu, 18:00/);
  });
  await giveBack(person);
  expect(saveState()).toMatch(/^Đã lưu, 18:00/);
});
