import { MantineProvider } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { createBrowserRouter, RouterProvider } from "react-router";
import { checkConnection } from "@/api/connection";
import { keepTokenFresh } from "@/api/tokenRefresh";
import { makeQueryClient } from "@/api/queryClient";
import { SIGN_IN_MODAL } from "@/components/ErrorAlert";
import { deletions } from "@/components/writes/deletions";
import { holdWhilePressed } from "./holdWhilePressed";
import { nonce } from "./nonce";
import { preload } from "./preload";
import { routes } from "./routes";
import { SignInModal } from "./SignInModal";
import { theme, variables } from "./theme";

const client = makeQueryClient();
const router = createBrowserRouter(routes);

holdWhilePressed();
preload();
keepTokenFresh();

// The server may be this machine, which needs no network.
window.addEventListener("offline", () => void checkConnection());
// Leaving the page ends the time to undo.
window.addEventListener("pagehide", deletions.flush);

/** The web client. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={client}>
        <ModalsProvider
          modals={{ [SIGN_IN_MODAL]: SignInModal }}
          modalProps={{ radius: "lg", centered: true }}
        >
          <Notifications position="bottom-center" />
          <RouterProvider router={router} />
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
