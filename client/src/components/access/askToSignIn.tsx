import { modals } from "@mantine/modals";
import { SignInForm } from "./SignInForm";

/** Lets the user sign in above the page that they are at, which stays as it is. */
export function askToSignIn() {
  const id = modals.open({
    title: "Sign in",
    children: <SignInForm onDone={() => modals.close(id)} onCancel={() => modals.close(id)} />,
  });
}
