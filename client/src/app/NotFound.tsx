import { Button } from "@mantine/core";
import { Orbit } from "lucide-react";
import { useEffect } from "react";
import { Link, useRouteError } from "react-router";
import { checkConnection, isOffline } from "@/api/connection";
import { Page } from "@/components/Page";
import { Empty, Failed } from "@/components/states";

/** The page for an unknown URL. */
export function NotFound() {
  return (
    <Page title="Page not found">
      <Empty icon={Orbit} title="Lost in space">
        <Button component={Link} to="/" mt="xs">
          Go to dashboard
        </Button>
      </Empty>
    </Page>
  );
}

/** Shown when rendering a page or loading its code fails. */
export function PageFailed() {
  const error = useRouteError();
  useEffect(() => {
    // Most likely the server was unreachable when the code of the page was requested.
    void checkConnection();
    return isOffline.subscribe(() => {
      if (!isOffline.get()) location.reload();
    });
  }, []);
  return (
    <Page title="Something went wrong">
      <Failed error={error} retry={() => location.reload()} />
    </Page>
  );
}
