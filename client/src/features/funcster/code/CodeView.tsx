import { lazy, Suspense } from "react";
import { Loading } from "@/components/states";
import type { Range } from "./positions";

const Editor = lazy(() => import("./Editor"));

interface Props {
  label: string;
  code: string;
  /** What to show of it. */
  selected?: Range | null;
}

/** Code to read; what draws it is fetched once there is some. */
export function CodeView({ label, code, selected }: Props) {
  return (
    <Suspense fallback={<Loading rows={1} height={160} />}>
      <Editor attributes={{ "aria-label": label }} value={code} selected={selected} />
    </Suspense>
  );
}
