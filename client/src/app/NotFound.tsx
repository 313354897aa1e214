import { Button } from "@mantine/core";
import { Orbit } from "lucide-react";
import { useEffect } from "react";
import { Link, useRouteError } from "react-router";
import { connection } from "@/api/connection";
import { Page } from "@/components/Page";
import { Empty, Failed } from "@/components/states";

/** Where the URL leads nowhere. */
export function NotFound() {
  return (
    <Page title="Lost in space">
      <Empty icon={Orbit} title="There is no such page">
        <Button component={Link} to="/" mt="xs">
          Go to the dashboard
        </Button>
      </Empty>
    </Page>
  );
}

/** Where a page could not be drawn, or its part of the program not be fetched. */
export function PageFailed() {
  const error = useRouteError();
  useEffect(() => {
    // Most likely the server was away when a part of the program was asked of it.
    void connection.check();
    return connection.subscribe(() => {
      if (!connection.isLost()) location.reload();
    });
  }, []);
  return (
    <Page title="Something went wrong">
      <Failed error={error} retry={() => location.reload()} />
    </Page>
  );
}
