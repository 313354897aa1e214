import { useParams } from "react-router";

/** The id in the page's URL; 0, which names nothing, where there is none that can be. */
export function useId(): number {
  const id = Number(useParams().id);
  return Number.isSafeInteger(id) && id > 0 ? id : 0;
}
