import { lazy, Suspense } from "react";
import { Loading } from "@/components/states";
import type { Range } from "./positions";

const Editor = lazy(() => import("./Editor"));

interface Props {
  label: string;
  code: string;
  /** The part to select and scroll to. */
  selected?: Range | null;
}

/** Read-only code; loads the editor on demand. */
export function CodeView({ label, code, selected }: Props) {
  return (
    <Suspense fallback={<Loading rows={1} height={160} />}>
      <Editor attributes={{ "aria-label": label }} value={code} selected={selected} />
    </Suspense>
  );
}
