import type { ContextModalProps } from "@mantine/modals";
import { lazy, Suspense } from "react";
import { Loading } from "@/components/states";

const SignInForm = lazy(() => import("@/components/access/SignInForm"));

/** Signs in without leaving the page, whose forms keep what was typed. */
export function SignInModal({ context, id }: ContextModalProps) {
  const close = () => context.closeModal(id);
  return (
    <Suspense fallback={<Loading rows={2} height={56} />}>
      <SignInForm onDone={close} onCancel={close} />
    </Suspense>
  );
}
