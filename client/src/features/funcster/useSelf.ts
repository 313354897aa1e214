import { useQuery } from "@tanstack/react-query";
import { KNOW_ONESELF, type Self, self } from "@/api/funcster";
import { useMay } from "@/components/access/useCaller";

/** Which coder or mentor the caller is; null for neither, and until that is known. */
export function useSelf(): Self | null {
  const may = useMay();
  return useQuery({ ...self, enabled: may(KNOW_ONESELF) }).data ?? null;
}
