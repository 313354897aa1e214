import { lazy, Suspense } from "react";
import { Loading } from "@/components/states";

const Comparison = lazy(() => import("./Comparison"));

interface Props {
  label: string;
  before: string;
  after: string;
}

/** What is different between two versions of some code; what finds it is fetched when it is needed. */
export function Changes(props: Props) {
  return (
    <Suspense fallback={<Loading rows={1} height={160} />}>
      <Comparison {...props} />
    </Suspense>
  );
}
