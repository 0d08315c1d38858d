import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { glance } from "../../lib/follow";
import { gateway, show, stored } from "./open-for-test";

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const passes = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));

test("what an editor returns is there to be written on, and what is written stays", async () => {
  let stands: object = { ...stored, state: "review" };
  gateway({ GET: () => [200, stands], PATCH: () => [503, { status: 503, code: "SHUTTING_DOWN" }] });
  show("author");
  await passes(1);
  expect(screen.getByTestId("state").textContent).toBe("Chờ duyệt");
  stands = { ...stored, reason: "Thiếu số liệu" };
  await passes(glance);
  expect(screen.getByTestId("state").textContent).toBe("Bản nháp");
  fireEvent.change(screen.getByTestId("title"), { target: { value: "Tin của tôi" } });
  stands = { ...stored, revision: 2, title: "Tin người khác lưu" };
  await passes(glance);
  expect(screen.getByTestId<HTMLTextAreaElement>("title").value).toBe("Tin của tôi");
});
