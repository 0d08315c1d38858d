import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { gateway, show, stored } from "./open-for-test";

const patient = { timeout: 6_000 };

const title = () => screen.findByTestId<HTMLTextAreaElement>("title");
const saveState = () => screen.getByTestId("save-state").textContent;
const saved = () =>
  waitFor(() => {
    expect(saveState()).toMatch(/^Đã lưu, /);
  }, patient);

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("what is being written", () => {
  test("is saved by itself, each save on the one before it", async () => {
    let save = 0;
    const asked = gateway({
      GET: () => [200, stored],
      "PATCH autosave": () => [200, { ...stored, revision: 2, save: ++save }],
    });
    const person = show("author");
    await person.type(await title(), " một");
    await saved();
    await person.type(await title(), " hai");
    await saved();
    const saves = asked.filter(({ method }) => method === "PATCH");
    expect(saves.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2-1"']);
    expect(saves[1]).toMatchObject({ body: { title: "Tin đã lưu một hai" } });
    expect(Object.keys(localStorage).filter((key) => key.startsWith("annals.kept"))).toEqual([]);
  });

  test(
    "stays on this machine while the network is away, and is saved when it is back",
    { timeout: 20_000 },
    async () => {
      let away = true;
      const asked = gateway({
        GET: () => [200, stored],
        "PATCH autosave": () => (away ? [502, {}] : [200, { ...stored, revision: 2, save: 1 }]),
      });
      const person = show("author");
      await person.type(await title(), " ngoại tuyến");
      await waitFor(() => {
        expect(saveState()).toBe("Mất kết nối; bài còn trên máy này");
      }, patient);
      expect(Object.values(localStorage).join()).toContain("ngoại tuyến");
      away = false;
      act(() => {
        window.dispatchEvent(new Event("online"));
      });
      await saved();
      expect(asked.filter(({ method }) => method === "PATCH")).toHaveLength(2);
    },
  );

  test("goes on after signing in again in the same window", async () => {
    let signedIn = false;
    const asked = gateway({
      GET: () => [200, stored],
      "PATCH autosave": () =>
        signedIn
          ? [200, { ...stored, revision: 2, save: 1 }]
          : [401, { status: 401, code: "AUTHENTICATION_REQUIRED" }],
    });
    const person = show("author");
    await person.type(await title(), " còn đây");
    expect((await screen.findByRole("alert", {}, patient)).textContent).toContain("Phiên làm việc đã hết");
    expect(screen.getByRole("link", { name: "Đăng nhập lại" })).toBeTruthy();
    cleanup();
    signedIn = true;
    show("author");
    expect((await title()).value).toBe("Tin đã lưu còn đây");
    await saved();
    expect(asked.at(-1)).toMatchObject({ method: "PATCH", body: { title: "Tin đã lưu còn đây" } });
  });

  test("of an article that was never stored goes on as well, once it is known that it is nowhere else", async () => {
    gateway({ POST: () => [401, { status: 401, code: "AUTHENTICATION_REQUIRED" }] });
    const person = show("author", true);
    await person.type(await title(), "Chưa lưu lần nào");
    await screen.findByRole("alert", {}, patient);
    cleanup();
    gateway({ GET: () => [404, { status: 404, code: "ARTICLE_NOT_FOUND" }] });
    const begun = vi.fn<() => void>();
    show("author", false, [], begun);
    await waitFor(() => {
      expect(begun).toHaveBeenCalled();
    });
    cleanup();
    show("author", true);
    expect((await title()).value).toBe("Chưa lưu lần nào");
  });

  test("is not said to be kept where this machine has no room for it", async () => {
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    gateway({ GET: () => [200, stored], "PATCH autosave": () => [502, {}] });
    const person = show("author");
    await person.type(await title(), " dài");
    expect((await screen.findByRole("alert", {}, patient)).textContent).toContain(
      "Bài chỉ còn trên màn hình này",
    );
  });

  test(
    "is put together with what somebody else saved, and sent on the newer text",
    { timeout: 20_000 },
    async () => {
      const theirs = { ...stored, revision: 2, lead: "Sapo của người khác" };
      let now: object = stored;
      const asked = gateway({
        GET: () => [200, now],
        "PATCH autosave": () => {
          if (now === theirs) return [200, { ...theirs, revision: 3, save: 1 }];
          now = theirs;
          return [412, { status: 412, code: "STALE_REVISION", currentRevision: 2 }];
        },
      });
      const person = show("author");
      await person.type(await title(), " của tôi");
      await person.click(await screen.findByTestId("compare", {}, patient));
      await person.click(await screen.findByTestId("stale-merge"));
      await saved();
      const saves = asked.filter(({ method }) => method === "PATCH");
      expect(saves.at(-1)).toMatchObject({
        ifMatch: '"2"',
        body: { title: "Tin đã lưu của tôi", lead: "Sapo của người khác" },
      });
    },
  );
});

describe("a text that stands", () => {
  const live = { ...stored, state: "live", liveRevision: 1, address: "/s/bac-giang/tin/a-0b9d6a3e.html" };

  test("is not changed until somebody means to", async () => {
    gateway({ GET: () => [200, live] });
    const person = show("editor");
    expect((await screen.findByTestId("title")).tagName).toBe("H1");
    await person.click(screen.getByTestId("main-action"));
    expect(screen.getByTestId("title").tagName).toBe("TEXTAREA");
    expect(screen.getByTestId("main-action").textContent).toBe("Gửi duyệt");
  });

  test("is sent away at a time of Vietnam", async () => {
    const asked = gateway({
      GET: () => [200, live],
      "POST schedule": () => [200, { ...live, withdrawAt: "2030-01-02T00:00:00Z" }],
    });
    const person = show("approver");
    await person.click(await screen.findByTestId("schedule"));
    await person.click(screen.getByTestId("confirm"));
    expect(await screen.findByText("Cần chọn ít nhất một giờ.")).toBeTruthy();
    await person.type(screen.getByTestId("withdrawAt"), "2030-01-02T07:00");
    await person.click(screen.getByTestId("confirm"));
    expect((await screen.findByTestId("withdraw-at")).textContent).toBe("07:00, 02/01/2030");
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      withdrawAt: "2030-01-02T00:00:00.000Z",
    });
  });
});
