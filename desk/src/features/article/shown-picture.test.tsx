import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ShownPicture } from "./shown-picture";

let state = "stored";

const show = (editable: boolean) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ShownPicture
        tenant="bac-giang"
        picture={{ mediaId: "m", sha256: "old", extension: "jpg" }}
        alt="Cầu"
        hook="figure"
        editable={editable}
      />
    </QueryClientProvider>,
  );

beforeEach(() => {
  state = "stored";
  vi.stubGlobal("fetch", () =>
    Promise.resolve(new Response(JSON.stringify({ sha256: "new", extension: "png", state }))),
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("a text that is read shows the file it was saved with", () => {
  show(false);
  expect(screen.getByAltText("Cầu").getAttribute("src")).toBe("/media/bac-giang/old/original.jpg");
});

test("a text that is written shows the file it will show, and says so", async () => {
  show(true);
  expect((await screen.findByTestId("new-file")).textContent).toContain("các lần sửa cũ giữ tệp cũ");
  expect(screen.getByAltText("Cầu").getAttribute("src")).toBe("/media/bac-giang/new/original.png");
  expect(screen.queryByTestId("retired-in-text")).toBeNull();
});

test("a text that is written says that its picture is retired", async () => {
  state = "retired";
  show(true);
  await screen.findByTestId("retired-in-text");
});
