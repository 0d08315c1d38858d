import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "react-router";
import { Refused, Unreachable } from "../lib/problem";
import { Speaking } from "../lib/words/use-words";
import { Boundary } from "../ui/boundary";
import { cssVariables, theme } from "../ui/theme";
import { Broken } from "./broken";
import { router } from "./routes";

const passing = (error: Error): boolean =>
  error instanceof Unreachable || (error instanceof Refused && error.problem.status === 503);

// Only reads are tried again, and only when waiting can help.
const client = new QueryClient({
  defaultOptions: {
    queries: { retry: (tried, error) => tried < 2 && passing(error), networkMode: "always" },
    mutations: { networkMode: "always" },
  },
});

export const Desk = () => (
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
    <Speaking>
      <Boundary broken={<Broken />}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Boundary>
    </Speaking>
  </MantineProvider>
);
