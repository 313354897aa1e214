import { Navigate, useSearchParams } from "react-router";
import SignInPage from "@/components/access/SignInPage";
import { useSession } from "@/components/access/useCaller";
import { redirectPath } from "./redirect";

/** Signs in, and continues to the page in the URL. */
export function Component() {
  const { caller } = useSession();
  const [params] = useSearchParams();
  if (caller) return <Navigate to={redirectPath(params.get("then"))} replace />;
  return <SignInPage />;
}
