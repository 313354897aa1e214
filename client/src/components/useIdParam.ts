import { useParams } from "react-router";

/** The id in the URL; 0, which no item has, if it is invalid. */
export function useIdParam(): number {
  const id = Number(useParams().id);
  return Number.isSafeInteger(id) && id > 0 ? id : 0;
}
