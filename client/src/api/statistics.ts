import { queryOptions } from "@tanstack/react-query";
import { send } from "./http";
import type { paths } from "./schema";

/** How many of everything there are, and where most missions go. */
export type Statistics =
  paths["/statistics"]["get"]["responses"][200]["content"]["application/json"];

export const statistics = queryOptions({
  queryKey: ["/statistics"],
  queryFn: async ({ signal }) => (await send<Statistics>("/statistics", { signal })).body,
});
