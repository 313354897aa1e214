import { Button, Code, Group, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Lock } from "lucide-react";
import { Activity, type ComponentType, lazy, Suspense } from "react";
import { Outlet } from "react-router";
import { account } from "@/api/accounts";
import { Page } from "../Page";
import { Empty, Loading } from "../states";
import { SIGNED_IN, useMay, useSession } from "./useCaller";

const SignInPage = lazy(() => import("./SignInPage"));

interface Access {
  /** The required permission, or SIGNED_IN. */
  needs: string | undefined;
  /** What it gives access to: "actors". */
  to: string;
  /** The roles that have the permission: "Coder or Mentor". */
  roles?: string;
}

/**
 * Creates a layout route whose children require a permission.
 *
 * A user who is not signed in can do so in place of the page; one without the permission is told whom to
 * ask for which role.
 */
export function requireAccess(access: Access): ComponentType {
  return function RequireAccess() {
    const { caller, refused } = useSession();
    const may = useMay();
    const owner = caller?.id ?? refused;
    const isAllowed = may(access.needs);
    return (
      <>
        {caller && !isAllowed && <NoAccess {...access} />}
        {!caller && (
          <Suspense fallback={<Loading />}>
            <SignInPage />
          </Suspense>
        )}
        {owner !== null && (!caller || isAllowed) && (
          // After a token was rejected, everything is as it was once the same user signs in again.
          <Activity key={owner} mode={caller ? "visible" : "hidden"}>
            <Outlet />
          </Activity>
        )}
      </>
    );
  };
}

function NoAccess({ needs, to, roles }: Access) {
  const client = useQueryClient();
  return (
    <Page title="No access">
      <Empty icon={Lock} title={`You don't have access to ${to}`}>
        {needs !== SIGNED_IN && (
          <>
            <Text c="dimmed">Ask an administrator for the {roles} role.</Text>
            <Text c="dimmed" size="sm">
              Missing permission: <Code>{needs}</Code>
            </Text>
          </>
        )}
        <Group mt="xs">
          <Button
            variant="light"
            onClick={() => void client.invalidateQueries({ queryKey: account.queryKey })}
          >
            Check again
          </Button>
        </Group>
      </Empty>
    </Page>
  );
}
