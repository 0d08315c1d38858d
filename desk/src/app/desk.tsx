import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "react-router";
import { Speaking } from "../lib/words/use-words";
import { Boundary } from "../ui/boundary";
import { cssVariables, theme } from "../ui/theme";
import { Broken } from "./broken";
import { router } from "./routes";
import { clientOfSession } from "./session-api";

const client = clientOfSession();

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
