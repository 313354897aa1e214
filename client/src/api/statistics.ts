import { queryOptions } from "@tanstack/react-query";
import { send } from "./http";
import type { paths } from "./schema";

/** Totals, and the most popular planets and fields of study. */
export type Statistics =
  paths["/statistics"]["get"]["responses"][200]["content"]["application/json"];

export const statistics = queryOptions({
  queryKey: ["/statistics"],
  queryFn: async ({ signal }) => (await send<Statistics>("/statistics", { signal })).body,
});
