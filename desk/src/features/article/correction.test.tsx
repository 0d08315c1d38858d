import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { gateway, show, stored } from "./open-for-test";

const approved = { ...stored, revision: 3, state: "approved" };
const corrected = { ...approved, liveRevision: 2, address: "/s/bac-giang/tin/a-0b9d6a3e.html" };
const live = { ...corrected, state: "live", liveRevision: 3 };

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const published = () =>
  waitFor(() => {
    expect(screen.getByTestId("state").textContent).toBe("Đã đăng");
  });

describe("publishing", () => {
  test("takes one press while readers do not know the article", async () => {
    const asked = gateway({ GET: () => [200, approved], "POST publish": () => [200, live] });
    const person = show("approver");
    await person.click(await screen.findByTestId("main-action"));
    await published();
    expect(asked.filter(({ method }) => method === "POST")).toMatchObject([{ ifMatch: '"3"', body: {} }]);
  });

  test("a correction asks what was corrected, for readers", async () => {
    const asked = gateway({ GET: () => [200, corrected], "POST publish": () => [200, live] });
    const person = show("approver");
    await person.click(await screen.findByTestId("main-action"));
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
    const note = screen.getByRole("textbox", {
      name: "Nội dung chỉnh sửa (hiện công khai trong mục Đã chỉnh sửa)",
      description: "Có thể để trống",
    });
    await person.type(note, " Sửa số liệu ");
    await person.click(screen.getByTestId("confirm"));
    await published();
    expect(asked.filter(({ method }) => method === "POST")).toMatchObject([
      { ifMatch: '"3"', body: { note: "Sửa số liệu" } },
    ]);
    expect(screen.queryByTestId("note")).toBeNull();
  });

  test("a correction goes on without a word", async () => {
    const asked = gateway({ GET: () => [200, corrected], "POST publish": () => [200, live] });
    const person = show("approver");
    await person.click(await screen.findByTestId("main-action"));
    await person.click(screen.getByTestId("confirm"));
    await published();
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({});
  });

  test("a correction that is scheduled asks too, and why it goes again", async () => {
    const asked = gateway({
      GET: () => [200, corrected],
      "POST schedule": () => [200, { ...corrected, state: "scheduled", publishAt: "2031-01-02T03:04:05Z" }],
    });
    const person = show("approver");
    await person.click(await screen.findByTestId("schedule"));
    fireEvent.change(screen.getByTestId("publishAt"), { target: { value: "2031-01-02T10:04:05" } });
    fireEvent.change(screen.getByTestId("withdrawAt"), { target: { value: "2031-02-02T10:04:05" } });
    await person.type(screen.getByTestId("note"), "Sửa số liệu");
    await person.type(screen.getByTestId("reason"), " Hết đợt lấy ý kiến ");
    await person.click(screen.getByTestId("confirm"));
    await waitFor(() => {
      expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
        publishAt: "2031-01-02T03:04:05.000Z",
        withdrawAt: "2031-02-02T03:04:05.000Z",
        note: "Sửa số liệu",
        reason: "Hết đợt lấy ý kiến",
      });
    });
  });

  test("a time that was refused is not held against the next", async () => {
    gateway({
      GET: () => [200, approved],
      "POST schedule": () => [422, { status: 422, code: "SCHEDULE_IN_THE_PAST" }],
    });
    const person = show("approver");
    await person.click(await screen.findByTestId("schedule"));
    fireEvent.change(screen.getByTestId("publishAt"), { target: { value: "2020-01-02T10:04:05" } });
    await person.click(screen.getByTestId("confirm"));
    expect((await screen.findByRole("alert")).textContent).toContain("Giờ hẹn đã qua");
    fireEvent.change(screen.getByTestId("publishAt"), { target: { value: "2031-01-02T10:04:05" } });
    await waitFor(() => {
      expect(screen.queryByRole("alert")).toBeNull();
    });
  });

  test("a correction that is refused says so once, where it was asked", async () => {
    gateway({
      GET: () => [200, corrected],
      "POST publish": () => [403, { status: 403, code: "FOUR_EYES_REQUIRED" }],
    });
    const person = show("approver");
    await person.click(await screen.findByTestId("main-action"));
    await person.click(screen.getByTestId("confirm"));
    const alerts = await screen.findAllByRole("alert");
    expect(alerts.map((alert) => alert.closest("[role=dialog]") !== null)).toEqual([true]);
    expect(alerts[0]?.textContent).toContain("Chưa đăng được");
  });
});
