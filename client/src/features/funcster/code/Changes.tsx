import { lazy, Suspense } from "react";
import { Loading } from "@/components/states";

const Comparison = lazy(() => import("./Comparison"));

interface Props {
  label: string;
  before: string;
  after: string;
}

/** The changes between two versions of code; loads the diff view on demand. */
export function Changes(props: Props) {
  return (
    <Suspense fallback={<Loading rows={1} height={160} />}>
      <Comparison {...props} />
    </Suspense>
  );
}
