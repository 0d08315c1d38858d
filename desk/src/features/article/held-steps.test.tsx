import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gateway, show, stored } from "./open-for-test";

const review = { ...stored, state: "review" };
const approved = { ...stored, state: "approved" };
const live = { ...approved, state: "live", liveRevision: 1, address: "/s/bac-giang/tin/a-0b9d6a3e.html" };

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const main = () => screen.getByTestId("main-action");

test("a second press on “Duyệt” does not publish", async () => {
  const asked = gateway({
    GET: () => [200, review],
    "POST approve": () => [200, approved],
    "POST publish": () => [200, live],
  });
  const steps = () =>
    asked.filter(({ method }) => method === "POST").map(({ path }) => path.split("/").at(-1));
  show("approver");
  await pass(100);
  main().focus();
  fireEvent.click(main());
  await pass(400);
  expect(main().textContent).toBe("Đăng ngay");
  expect(document.activeElement).toBe(main());
  for (const step of [main(), screen.getByTestId("schedule"), screen.getByTestId("rare")]) {
    expect(step.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(step);
  }
  await pass(400);
  expect(steps()).toEqual(["approve"]);
  expect(screen.queryByRole("dialog")).toBeNull();
  await pass(400);
  fireEvent.click(main());
  await pass(100);
  expect(steps()).toEqual(["approve", "publish"]);
});
