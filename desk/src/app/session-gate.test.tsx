import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { MemoryRouter, Route, Routes } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { Refused } from "../lib/problem";
import { clientOfSession, useSession } from "./session-api";
import { SessionGate } from "./session-gate";

const signedIn = (role: string) => ({
  authenticated: true,
  id: "lan",
  name: "Lan",
  tenants: [{ slug: "bac-giang", roles: [role] }],
  platformRoles: [],
});

const Roles = () => <p>{useSession().tenants[0]?.roles.join()}</p>;

const opened = (...sessions: unknown[]) => {
  const gateway = vi.fn<typeof fetch>();
  sessions.forEach((session) => gateway.mockResolvedValueOnce(new Response(JSON.stringify(session))));
  vi.stubGlobal("fetch", gateway);
  const client = clientOfSession();
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <MemoryRouter>
          <Routes>
            <Route element={<SessionGate />}>
              <Route path="/" element={<Roles />} />
            </Route>
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  );
  const refused = (status: number) =>
    client
      .query({ queryKey: ["board"], queryFn: () => Promise.reject(new Refused({ status, code: "X" })) })
      .catch(() => undefined);
  return { client, gateway, refused };
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("whoever is refused sees the roles that are left", async () => {
  const { refused } = opened(signedIn("editor"), signedIn("auditor"));
  await screen.findByText("editor");
  await refused(403);
  await screen.findByText("auditor");
});

test("a session that has ended leaves the page as it is", async () => {
  const { client, gateway, refused } = opened(signedIn("editor"), { authenticated: false });
  await screen.findByText("editor");
  await refused(401);
  await waitFor(() => {
    expect([gateway.mock.calls.length, client.isFetching()]).toEqual([2, 0]);
  });
  expect(screen.getByText("editor")).toBeDefined();
});

test("what is refused for another reason asks nothing", async () => {
  const { gateway, refused } = opened(signedIn("editor"));
  await screen.findByText("editor");
  await refused(409);
  expect(gateway).toHaveBeenCalledTimes(1);
});
