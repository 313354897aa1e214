import { useQuery } from "@tanstack/react-query";
import { READ_SELF, type Self, self } from "@/api/funcster";
import { useMay } from "@/components/access/useCaller";

/** The coder or mentor who is signed in; null for neither and while loading. */
export function useSelf(): Self | null {
  const may = useMay();
  return useQuery({ ...self, enabled: may(READ_SELF) }).data ?? null;
}
