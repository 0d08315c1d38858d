import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, describe, expect, test, vi } from "vitest";
import { pastAddress } from "./as-of";
import { Compare } from "./compare";

const word = (change: string, text: string) => ({ change, text });

const diff = {
  from: 1,
  to: 2,
  fields: [{ name: "title", words: [word("removed", "Tin cũ"), word("added", "Tin mới")] }],
  blocks: [
    {
      change: "changed",
      moved: true,
      form: false,
      type: "paragraph",
      id: "p2",
      from: 2,
      to: 1,
      words: [word("same", "Có "), word("removed", "12"), word("added", "14"), word("same", " đơn vị")],
    },
    {
      change: "removed",
      moved: false,
      form: false,
      type: "paragraph",
      id: "p1",
      from: 1,
      words: [word("removed", "Bỏ đi")],
    },
    {
      change: "changed",
      moved: false,
      form: true,
      type: "heading",
      was: "paragraph",
      id: "p3",
      from: 3,
      to: 2,
      words: [word("same", "Kết quả")],
    },
  ],
};

const show = () => {
  vi.stubGlobal("fetch", (path: string) =>
    Promise.resolve(new Response(JSON.stringify(path.includes("/diff") ? diff : { items: [] }))),
  );
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <Compare tenant="bac-giang" id="a1" from={1} to={2} onPick={() => undefined} />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("two revisions", () => {
  test("are written into one another, with what came, went and moved", async () => {
    show();
    const changes = await screen.findByTestId("changes");
    expect([...changes.querySelectorAll("ins")].map(({ textContent }) => textContent)).toEqual([
      "thêm: Tin mới",
      "thêm: 14",
    ]);
    expect(changes.querySelectorAll("del")).toHaveLength(3);
    expect(changes.textContent).toContain("Chuyển từ vị trí 2");
    expect(changes.textContent).toContain("Trước là đoạn vănKết quả");
  });

  test("stand beside each other, each without the words of the other", async () => {
    show();
    await userEvent.setup().click(await screen.findByTestId("look-beside"));
    const [old, now] = screen.getByTestId("changes").querySelectorAll("[data-type=paragraph]");
    expect(old?.textContent).toContain("Có bỏ: 12 đơn vị");
    expect(old?.textContent).not.toContain("14");
    expect(now?.textContent).toContain("Có thêm: 14 đơn vị");
    expect(screen.getByText("Nay là đề mục").parentElement?.dataset.type).toBe("paragraph");
  });
});

test("the public site of an instant is under the same address", () => {
  expect(pastAddress("bac-giang", "/s/bac-giang/tin/a-1.html", new Date("2026-11-25T00:00:00Z"))).toBe(
    "/s/bac-giang/as-of/2026-11-25T00:00:00.000Z/tin/a-1.html",
  );
});
