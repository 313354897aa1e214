import { Navigate, useSearchParams } from "react-router";
import SignInPage from "@/components/access/SignInPage";
import { useSession } from "@/components/access/useCaller";
import { pathIn } from "./then";

/** Signs in, and goes on to where the URL says. */
export function Component() {
  const { caller } = useSession();
  const [params] = useSearchParams();
  if (caller) return <Navigate to={pathIn(params.get("then"))} replace />;
  return <SignInPage />;
}
