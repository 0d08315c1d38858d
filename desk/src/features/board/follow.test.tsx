import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followFocus, glance } from "../../lib/follow";
import { gateway } from "../../lib/gateway-for-test";
import { show } from "../../ui/show-for-test";
import { Board } from "./board";
import { MyWork } from "./my-work";

const lan = { id: "lan", name: "Nguyễn Thị Lan" };
const row = (id: string) => ({
  id,
  title: `Bài ${id}`,
  state: "review",
  revision: 1,
  updatedAt: "2026-11-23T10:00:00Z",
  updatedBy: lan,
  createdBy: lan,
});

beforeEach(() => {
  vi.useFakeTimers();
  followFocus();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const passes = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));
const sectionName = (slug: string) => slug;

test("what others submit comes to the work of whoever reviews, in a while and on turning to the window", async () => {
  const items: unknown[] = [];
  gateway(() => [200, { items, next: null }]);
  show(
    <MyWork
      viewer={{ id: "minh", tenant: "bac-giang", roles: ["editor"] }}
      sectionName={sectionName}
      onWrite={null}
    />,
  );
  await passes(1);
  const pile = screen.getByTestId("pile-review");
  expect(pile.querySelector("small")?.textContent).toBe("0");
  items.push(row("a1"));
  await passes(glance);
  expect(pile.querySelector("small")?.textContent).toBe("1");
  items.push(row("a2"));
  window.dispatchEvent(new Event("focus"));
  await passes(1);
  expect(pile.querySelector("small")?.textContent).toBe("2");
});

test("a list is followed until somebody reads on in it", async () => {
  const asked = gateway(() => [200, { items: [row(`a${asked.length}`)], next: "more" }]);
  show(<Board tenant="bac-giang" sectionName={sectionName} onWrite={null} />);
  await passes(1);
  expect(screen.getByText("Bài a1")).toBeTruthy();
  await passes(glance);
  expect(screen.getByText("Bài a2")).toBeTruthy();
  screen.getByTestId("more").click();
  await passes(1);
  const read = asked.length;
  await passes(3 * glance);
  expect(asked).toHaveLength(read);
});
