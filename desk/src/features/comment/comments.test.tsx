import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { TenantRole } from "../../lib/session";
import { Comments } from "./comments";

const comment = {
  id: "c1",
  quote: "14 đơn vị",
  detached: true,
  text: "Số này lấy ở đâu?",
  at: "2026-11-27T10:00:00Z",
  by: { id: "minh", name: "Trần Văn Minh" },
  state: "open",
  replies: [
    { number: 1, text: "Báo cáo quý III", at: "2026-11-27T10:05:00Z", by: { id: "lan", name: "Lan" } },
  ],
};

const show = (role: TenantRole) => {
  const asked: [string, unknown][] = [];
  vi.stubGlobal("fetch", (path: string, { method, body }: RequestInit) => {
    if (method === "POST") asked.push([path, typeof body === "string" ? JSON.parse(body) : null]);
    const answer = method === "POST" ? comment : { items: [comment] };
    return Promise.resolve(new Response(JSON.stringify(answer)));
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <Comments viewer={{ id: "lan", tenant: "bac-giang", roles: [role] }} id="a1" />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return asked;
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("a comment stands with what it is about, is answered and settled", async () => {
  const asked = show("author");
  const entry = await screen.findByText("Số này lấy ở đâu?");
  expect(screen.getByTestId("comments").textContent).toContain("(đoạn này không còn trong bài)");
  expect(entry.closest("li")?.textContent).toContain("Báo cáo quý III");
  const person = userEvent.setup();
  await person.click(screen.getByRole("button", { name: "Trả lời" }));
  await person.type(screen.getByRole("textbox", { name: "Trả lời" }), "Đã rõ");
  await person.click(screen.getAllByTestId("say-send")[0] ?? entry);
  await person.click(screen.getByTestId("resolve"));
  await waitFor(() => {
    expect(asked).toEqual([
      ["/api/v1/tenants/bac-giang/articles/a1/comments", { text: "Đã rõ", replyTo: "c1" }],
      ["/api/v1/tenants/bac-giang/articles/a1/comments/c1/resolve", {}],
    ]);
  });
});

test("an auditor reads comments and makes none", async () => {
  show("auditor");
  await screen.findByText("Số này lấy ở đâu?");
  expect(screen.queryByTestId("say") ?? screen.queryByTestId("resolve")).toBeNull();
});
