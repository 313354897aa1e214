import { Button, Group, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Lock } from "lucide-react";
import { Activity, type ComponentType, lazy, Suspense } from "react";
import { Outlet } from "react-router";
import { account } from "@/api/accounts";
import { Page } from "../Page";
import { Empty, Loading } from "../states";
import { fullName, SIGNED_IN, useCaller, useMay, useSession } from "./useCaller";

const SignInPage = lazy(() => import("./SignInPage"));

/**
 * The routes within take a permission: whoever is not signed in does so here, and is then where they
 * wanted to go; who lacks the permission is told which.
 *
 * @param needs the permission, or SIGNED_IN.
 * @param what what it lets one see, to tell whoever lacks it.
 */
export function gate(needs: string | undefined, what: string): ComponentType {
  return function Gate() {
    const { caller, refused } = useSession();
    const may = useMay();
    const owner = caller?.id ?? refused;
    return (
      <>
        {caller && !may(needs) && <Forbidden needs={needs} what={what} />}
        {!caller && (
          <Suspense fallback={<Loading />}>
            <SignInPage what={what} />
          </Suspense>
        )}
        {owner !== null && (!caller || may(needs)) && (
          // Whose token is refused finds everything as it was, once signed in again.
          <Activity key={owner} mode={caller ? "visible" : "hidden"}>
            <Outlet />
          </Activity>
        )}
      </>
    );
  };
}

function Forbidden({ needs, what }: { needs: string | undefined; what: string }) {
  const caller = useCaller();
  const client = useQueryClient();
  return (
    <Page title="Not for your account">
      <Empty icon={Lock} title={`You may not see ${what}`}>
        {needs !== SIGNED_IN && (
          <Text c="dimmed" maw="34rem">
            It takes the permission <strong>{needs}</strong>, which none of the roles of{" "}
            {caller && fullName(caller)} has. An administrator can grant one that does.
          </Text>
        )}
        <Group mt="xs">
          <Button
            variant="light"
            onClick={() => void client.invalidateQueries({ queryKey: account.queryKey })}
          >
            Look again
          </Button>
        </Group>
      </Empty>
    </Page>
  );
}
