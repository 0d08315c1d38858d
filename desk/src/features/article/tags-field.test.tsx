import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { gateway, show, stored } from "./open-for-test";

const patient = { timeout: 6_000 };
const field = () => screen.findByTestId<HTMLInputElement>("tags");
const limits = /nhiều nhất 50 từ khóa/;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the tags of an article", () => {
  test("are typed with commas between them, and saved by themselves", async () => {
    const asked = gateway({
      GET: () => [200, stored],
      "PATCH autosave": () => [200, { ...stored, revision: 2, save: 1 }],
    });
    const person = show("author");
    expect((await field()).value).toBe("doanh nghiệp");
    await person.type(await field(), ", Đảng bộ,  Bắc Giang, ");
    expect((await field()).value).toBe("doanh nghiệp, Đảng bộ,  Bắc Giang, ");
    await waitFor(() => {
      expect(asked.at(-1)).toMatchObject({
        method: "PATCH",
        body: { tags: ["doanh nghiệp", "Đảng bộ", "Bắc Giang"] },
      });
    }, patient);
  });

  test("belong to a new article too", async () => {
    const asked = gateway({ POST: () => [201, stored] });
    const person = show("author", true);
    fireEvent.change(await screen.findByTestId("title"), { target: { value: "Tin" } });
    fireEvent.change(await field(), { target: { value: "cầu, đường, cầu" } });
    await person.click(screen.getByTestId("save"));
    await screen.findByTestId("state");
    expect(asked[0]).toMatchObject({ method: "POST", body: { tags: ["cầu", "đường"] } });
  });

  test("are read where nothing can be written", async () => {
    gateway({ GET: () => [200, { ...stored, tags: ["cầu", "đường"] }] });
    show("auditor");
    expect(await screen.findByText("cầu, đường")).toBeTruthy();
    expect(screen.queryByTestId("tags")).toBeNull();
  });

  test("that are too long are said to be so before they are sent", async () => {
    const asked = gateway({ GET: () => [200, stored] });
    const person = show("author");
    fireEvent.change(await field(), { target: { value: "x".repeat(201) } });
    expect(screen.getByText(limits)).toBeTruthy();
    await person.click(screen.getByTestId("save"));
    expect((await screen.findByRole("alert")).textContent).toMatch(limits);
    expect(asked.some(({ method }) => method !== "GET")).toBe(false);
  });

  test("that the API refuses are marked in their field", async () => {
    gateway({
      GET: () => [200, stored],
      PUT: () => [
        422,
        {
          status: 422,
          code: "INVALID_REQUEST",
          errors: [{ pointer: "/tags/1", detail: "may have at most 200 characters" }],
        },
      ],
    });
    const person = show("author");
    fireEvent.change(await field(), { target: { value: "cầu, đường" } });
    expect((await field()).getAttribute("aria-invalid")).not.toBe("true");
    await person.click(screen.getByTestId("save"));
    await waitFor(async () => {
      expect((await field()).getAttribute("aria-invalid")).toBe("true");
    });
    expect(screen.getByText(limits)).toBeTruthy();
  });
});
