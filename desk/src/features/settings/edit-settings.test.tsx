import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import * as z from "zod";
import { EditSettings } from "./edit-settings";
import type { Settings } from "./settings-api";

const emblem = (id: string) => ({ mediaId: id, sha256: "ab", extension: "png" });

const stored: Settings = {
  etag: '"3"',
  name: "Báo tỉnh",
  fourEyes: true,
  checks: "advice",
  pastIsPublic: false,
  menu: [],
  crest: emblem("huy-hieu"),
  banner: emblem("anh-dau"),
  fields: [{ key: "so", label: "Số", type: "text", choices: [], required: false, public: true }],
};

interface Sent {
  readonly ifMatch: string | null;
  readonly body: unknown;
}

/** A gateway that keeps settings, as long as they are the ones that were changed. */
const gateway = (settings: Settings = stored): Sent[] => {
  const sent: Sent[] = [];
  const answer = (status: number, body: unknown) =>
    Promise.resolve(new Response(JSON.stringify(body), { status, headers: { ETag: settings.etag } }));
  vi.stubGlobal("fetch", (_: string, { method = "GET", headers, body }: RequestInit) => {
    if (method === "GET") return answer(200, settings);
    const ifMatch = new Headers(headers).get("If-Match");
    const wanted = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(typeof body === "string" ? body : "{}"));
    sent.push({ ifMatch, body: wanted });
    if (ifMatch !== settings.etag) return answer(412, { status: 412, code: "STALE_REVISION" });
    const { crest, banner } = settings;
    return answer(200, { ...settings, ...wanted, crest, banner });
  });
  return sent;
};

const show = () => {
  const page = (
    <EditSettings
      tenant="bac-giang"
      settings={stored}
      sections={[]}
      pickPicture={({ onStored }) => (
        <button
          type="button"
          onClick={() => {
            onStored(emblem("moi"));
          }}
        >
          tải lên
        </button>
      )}
    />
  );
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={createMemoryRouter([{ path: "*", element: page }])} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return userEvent.setup();
};

const rename = (name: string) =>
  fireEvent.change(screen.getByTestId("site-name"), { target: { value: name } });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("crest, banner and fields stay when the name is changed", async () => {
  const sent = gateway();
  const person = show();
  rename("Báo Bắc Giang");
  await person.click(screen.getByTestId("save-settings"));
  await waitFor(() => {
    expect(screen.getByTestId("settings-state").textContent).toMatch(/^Đã lưu, /);
  });
  expect(sent).toMatchObject([
    {
      ifMatch: '"3"',
      body: {
        name: "Báo Bắc Giang",
        crest: { mediaId: "huy-hieu" },
        banner: { mediaId: "anh-dau" },
        fields: [{ key: "so", public: true }],
      },
    },
  ]);
});

test("a crest is changed and a banner taken away", async () => {
  const sent = gateway();
  const person = show();
  await person.click(screen.getByRole("button", { name: "Đổi huy hiệu" }));
  await person.click(screen.getByRole("button", { name: "tải lên" }));
  await person.click(screen.getByRole("button", { name: "Bỏ ảnh đầu trang" }));
  await person.click(screen.getByTestId("save-settings"));
  await waitFor(() => {
    expect(sent).toMatchObject([{ body: { crest: { mediaId: "moi" }, banner: null } }]);
  });
});

test("an administrator gives the articles a field", async () => {
  const sent = gateway();
  const person = show();
  await person.click(screen.getByTestId("fields-add"));
  await person.keyboard("Đơn vị ban hành");
  await person.click(screen.getByTestId("save-settings"));
  await waitFor(() => {
    expect(sent).toMatchObject([
      { body: { fields: [{ key: "so" }, { key: "donViBanHanh", label: "Đơn vị ban hành", type: "text" }] } },
    ]);
  });
});

test("what somebody else has changed meanwhile is kept beside mine", async () => {
  const sent = gateway({ ...stored, etag: '"4"', fourEyes: false, crest: emblem("cua-ho") });
  const person = show();
  rename("Của tôi");
  await person.click(screen.getByTestId("save-settings"));
  await person.click(await screen.findByTestId("keep-mine"));
  await waitFor(() => {
    expect(screen.getByTestId<HTMLInputElement>("four-eyes").checked).toBe(false);
  });
  await person.click(screen.getByTestId("save-settings"));
  await waitFor(() => {
    expect(sent.at(-1)).toMatchObject({
      ifMatch: '"4"',
      body: { name: "Của tôi", fourEyes: false, crest: { mediaId: "cua-ho" } },
    });
  });
});

test("what would be refused is said and not sent", async () => {
  const sent = gateway();
  const person = show();
  await person.click(screen.getByTestId("fields-add"));
  await person.click(screen.getByTestId("save-settings"));
  expect((await screen.findByRole("alert")).textContent).toContain("Có trường chưa có tên.");
  expect(sent).toEqual([]);
});
