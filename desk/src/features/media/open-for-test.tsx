import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { vi } from "vitest";

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly ifMatch: string | null;
  readonly body: unknown;
}

type Answer = readonly [status: number, body: unknown, etag?: string];

/** A gateway that answers by method and last step of the address, and remembers what it was asked. */
export const gateway = (answers: Record<string, (path: string) => Answer>): Asked[] => {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", (path: string, { method = "GET", headers, body }: RequestInit) => {
    const ifMatch = new Headers(headers).get("If-Match");
    asked.push({ method, path, ifMatch, body: typeof body === "string" ? JSON.parse(body) : body });
    const step = path.split("?")[0]?.split("/").at(-1) ?? "";
    const found = answers[`${method} ${step}`] ?? answers[method];
    const [status, answer, etag] = found?.(path) ?? [200, { items: [], next: null }];
    return Promise.resolve(
      new Response(JSON.stringify(answer), { status, headers: etag ? { ETag: etag } : {} }),
    );
  });
  return asked;
};

export const show = (page: ReactNode) => {
  const router = createMemoryRouter([
    { path: "/", element: page },
    { path: "*", element: <p data-testid="elsewhere" /> },
  ]);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return userEvent.setup();
};
