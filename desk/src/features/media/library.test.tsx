import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { answeringForms } from "../../lib/forms-for-test";
import type { TenantRole } from "../../lib/session";
import { Library } from "./library";
import { gateway, show } from "./open-for-test";
import { sampleAnswer } from "./sample";

const open = (role: TenantRole) =>
  show(<Library viewer={{ id: "lan", tenant: "bac-giang", roles: [role] }} />);

const picture = (name: string) => new File(["x"], name, { type: "image/png" });

const stages = () => screen.getAllByTestId("upload").map(({ dataset }) => dataset.stage);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the library", () => {
  test("is read page by page, and searched as somebody types", async () => {
    let page = 0;
    const asked = gateway({
      "GET media": () => [200, { items: [sampleAnswer({ id: `a${(page += 1)}` })], next: "7" }],
    });
    const person = open("author");
    await person.click(await screen.findByTestId("more"));
    fireEvent.change(screen.getByTestId("search"), { target: { value: "cầu" } });
    await waitFor(() => {
      expect(asked.at(-1)?.path).toContain("q=c%E1%BA%A7u");
    });
    expect(asked.map(({ path }) => new URL(path, "http://x").searchParams.get("cursor"))).toEqual([
      null,
      "7",
      null,
    ]);
  });

  test("takes several files that are dropped on it, and says what became of each", async () => {
    gateway({});
    answeringForms(
      { status: 201, body: sampleAnswer() },
      { status: 409, body: { status: 409, code: "MEDIA_ALREADY_STORED", mediaId: "there" } },
      null,
    );
    open("author");
    fireEvent.drop(screen.getByTestId("drop"), {
      dataTransfer: { types: ["Files"], files: [picture("a.png"), picture("b.png"), picture("c.png")] },
    });
    await waitFor(() => {
      expect(stages()).toEqual(["stored", "known", "refused"]);
    });
    expect(screen.getByRole("link", { name: "Mở ảnh đã có" }).getAttribute("href")).toBe("/there");
    expect(screen.getByRole("alert").textContent).toContain("Mất kết nối");
  });

  test("has no place for files for those who only read", async () => {
    gateway({ "GET media": () => [200, { items: [], next: null }] });
    open("auditor");
    await screen.findByText("Thư viện chưa có gì");
    expect(screen.queryByTestId("drop") ?? screen.queryByTestId("files")).toBeNull();
  });
});
