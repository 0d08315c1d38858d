import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { vi } from "vitest";
import * as z from "zod";
import type { TenantRole } from "../../lib/session";
import { OpenArticle } from "./open-article";
import type { OwnField } from "./own-fields";
import { sampleAnswer } from "./sample";

export const stored = sampleAnswer({ title: "Tin đã lưu" });
const nothing = () => undefined;

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly ifMatch: string | null;
  readonly body: unknown;
}

const tagOf = (answer: unknown): string | null => {
  const { revision, save } =
    z.object({ revision: z.number(), save: z.number().nullish() }).safeParse(answer).data ?? {};
  return revision === undefined ? null : save == null ? `"${revision}"` : `"${revision}-${save}"`;
};

const nothingFound = (): [number, unknown] => [200, { revision: 1, items: [] }];

/** A gateway that answers from a script and remembers what it was asked. */
export const gateway = (answers: Record<string, () => [number, unknown]>): Asked[] => {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", (path: string, { method = "GET", headers, body }: RequestInit) => {
    const ifMatch = new Headers(headers).get("If-Match");
    const step = path.split("/").at(-1) ?? "";
    // The desk looks for flaws by itself, whatever else is done.
    if (step !== "checks")
      asked.push({ method, path, ifMatch, body: typeof body === "string" ? JSON.parse(body) : null });
    const usual = step === "checks" ? nothingFound : answers[method];
    const [status, answer] = (answers[`${method} ${step}`] ?? usual)?.() ?? [404, {}];
    const etag = tagOf(answer);
    return Promise.resolve(
      new Response(JSON.stringify(answer), { status, headers: etag ? { ETag: etag } : {} }),
    );
  });
  return asked;
};

export const show = (
  role: TenantRole,
  fresh = false,
  fields: readonly OwnField[] = [],
  onBegun: () => void = nothing,
) => {
  const page = (
    <OpenArticle
      viewer={{ id: "lan", tenant: "bac-giang", roles: [role] }}
      id={stored.id}
      fresh={fresh}
      onStored={nothing}
      onBegun={onBegun}
      sections={[]}
      fields={fields}
      history={null}
      pickPicture={() => null}
    />
  );
  const router = createMemoryRouter([{ path: "*", element: page }]);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return userEvent.setup();
};
