import { useInfiniteQuery } from "@tanstack/react-query";
import { cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Awaited } from "./awaited";
import { MoreRows } from "./more-rows";
import { show } from "./show-for-test";

/** Tells whoever watches the end of the list, each time anew, whether it is near. */
const scrolled = (...near: readonly boolean[]) => {
  let looks = 0;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(private readonly tell: (seen: { isIntersecting: boolean }[]) => void) {}
      disconnect = vi.fn();
      observe() {
        this.tell([{ isIntersecting: near[looks++] ?? false }]);
      }
    },
  );
};

const Rows = ({ read }: { read: (page: number) => Promise<string> }) => {
  const list = useInfiniteQuery({
    queryKey: ["rows"],
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: 1,
    getNextPageParam: (_, all) => (all.length < 4 ? all.length + 1 : undefined),
  });
  return (
    <>
      <Awaited asked={list} />
      <ul>
        {list.data?.pages.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
      <MoreRows list={list} label="Xem thêm" />
    </>
  );
};

const rows = () => screen.queryAllByRole("listitem").map(({ textContent }) => textContent);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("rows come while the end of the list is near, then wait to be asked for", async () => {
  scrolled(true, true, false);
  const person = show(<Rows read={(page) => Promise.resolve(`hàng ${page}`)} />);
  await waitFor(() => {
    expect(rows()).toEqual(["hàng 1", "hàng 2", "hàng 3"]);
  });
  await person.click(screen.getByTestId("more"));
  await screen.findByText("hàng 4");
  expect(screen.queryByTestId("more")).toBeNull();
});

test("rows that do not come leave those that did, and are not asked for again by themselves", async () => {
  scrolled(true, true, true);
  let away = true;
  const read = vi.fn((page: number) =>
    page === 2 && away ? Promise.reject(new TypeError("Failed to fetch")) : Promise.resolve(`hàng ${page}`),
  );
  const person = show(<Rows read={read} />);
  expect((await screen.findByRole("alert")).textContent).toContain("Chưa tải được");
  expect(rows()).toEqual(["hàng 1"]);
  expect(read).toHaveBeenCalledTimes(2);
  away = false;
  await person.click(screen.getByTestId("more"));
  await screen.findByText("hàng 4");
  expect(screen.queryByRole("alert")).toBeNull();
});
