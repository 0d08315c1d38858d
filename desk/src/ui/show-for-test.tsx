import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";

/** A page as somebody has it before them. */
export const show = (page: ReactNode, path = "*", address = "/") => {
  const router = createMemoryRouter([{ path, element: <main tabIndex={-1}>{page}</main> }], {
    initialEntries: [address],
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return userEvent.setup();
};

export const typed = (hook: string): HTMLInputElement => screen.getByTestId<HTMLInputElement>(hook);

/** What the field with that name is said to lack. */
export const faultAt = (hook: string): string => {
  const named = typed(hook).getAttribute("aria-describedby") ?? "";
  return named
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ");
};
