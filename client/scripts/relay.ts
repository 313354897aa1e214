import { ServerResponse } from "node:http";
import type { ProxyOptions } from "vite";

// The API's own paths; everything else belongs to the client.
const PATHS =
  "^/(scientists|planets|missions|statistics|actors|movies|signup|userinfo|coders?|mentors?" +
  "|snippets?|api|openapi\\.json|docs)(/|\\?|$)";

/** Relays the API's paths to `target`, except where a browser asks for a page. */
export function relay(target: string): Record<string, ProxyOptions> {
  return {
    [PATHS]: {
      target,
      bypass(request) {
        const hasNoPage = /^\/(docs|openapi\.json|statistics|api)/.test(request.url ?? "");
        const wantsPage = request.headers.accept?.includes("text/html") && request.method === "GET";
        return wantsPage && !hasNoPage ? "/index.html" : undefined;
      },
      configure(proxy) {
        proxy.on("error", (error, _request, response) => {
          if (!(response instanceof ServerResponse) || response.headersSent) return;
          const answer = {
            error: `The API does not answer at ${target}: start it with \`make run\``,
          };
          response.writeHead(502, { "Content-Type": "application/json" });
          response.end(JSON.stringify(answer));
          console.error(`${answer.error} (${error.message})`);
        });
      },
    },
  };
}
