import { Button } from "@mantine/core";
import { LogIn } from "lucide-react";
import { lazy, Suspense } from "react";
import { Link, useLocation } from "react-router";
import { useSession } from "@/components/access/useCaller";
import classes from "./Shell.module.css";

const UserMenu = lazy(() => import("./UserMenu"));

/** The menu of the signed-in user, or a link to sign in. */
export function AccountMenu() {
  const { caller } = useSession();
  const { pathname, search } = useLocation();
  if (!caller) {
    const then =
      pathname === "/sign-in" ? search : `?then=${encodeURIComponent(pathname + search)}`;
    return (
      <Button
        component={Link}
        to={`/sign-in${then}`}
        variant="light"
        h={34}
        px="sm"
        className={classes.signIn}
      >
        <LogIn size={16} aria-hidden />
        <span className={classes.searchText}>Sign in</span>
      </Button>
    );
  }
  return (
    <Suspense fallback={<div className={classes.account} />}>
      <UserMenu />
    </Suspense>
  );
}
