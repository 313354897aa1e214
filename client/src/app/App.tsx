import { MantineProvider } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { createBrowserRouter, RouterProvider } from "react-router";
import { connection } from "@/api/connection";
import { keepFresh } from "@/api/fresh";
import { makeQueryClient } from "@/api/queryClient";
import { removals } from "@/components/writes/removals";
import { nonce } from "./nonce";
import { preload } from "./preload";
import { routes } from "./routes";
import { theme, variables } from "./theme";

const client = makeQueryClient();
const router = createBrowserRouter(routes);

preload();
keepFresh();

// The server may be this very machine, and there all the same.
window.addEventListener("offline", () => void connection.check());
// Who leaves the page has decided not to undo.
window.addEventListener("pagehide", removals.flush);

/** The travel desk. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={client}>
        <ModalsProvider modalProps={{ radius: "lg", centered: true }}>
          <Notifications position="bottom-center" />
          <RouterProvider router={router} />
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
