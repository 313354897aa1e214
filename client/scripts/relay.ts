import { readdirSync } from "node:fs";
import { type IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import type { ProxyOptions } from "vite";

const PUBLIC = readdirSync(fileURLToPath(new URL("../public", import.meta.url)));

/** Modules and files that Vite serves itself. */
const FILES = new RegExp(`^/(@|src/|node_modules/|(${PUBLIC.join("|")})$)`);

/** Swagger UI: the only HTML of the server besides the client's pages. */
const DOCUMENTATION = /^\/docs(\/|\?|$)/;

/** Relays all requests to the server at `target`, except for files of Vite and pages of the client. */
export function relay(target: string): Record<string, ProxyOptions> {
  return {
    "/": {
      target,
      async bypass(request) {
        const url = request.url ?? "/";
        if (request.headers.accept === "text/x-vite-ping" || FILES.test(pathOf(url))) return url;
        return (await isPage(request, target)) ? "/index.html" : undefined;
      },
      configure(proxy) {
        proxy.on("error", (error, _request, response) => {
          if (!(response instanceof ServerResponse) || response.headersSent) return;
          const body = { error: `No API server at ${target}. Start it with \`make run\`` };
          response.writeHead(502, { "Content-Type": "application/json" });
          response.end(JSON.stringify(body));
          console.error(`${body.error} (${error.message})`);
        });
      },
    },
  };
}

const pathOf = (url: string) => url.replace(/\?.*/, "");

/** Asks the server whether it has a page of the client for this request. */
async function isPage({ method, headers, url = "/" }: IncomingMessage, target: string) {
  const { accept = "" } = headers;
  if (method !== "GET" || !accept.includes("text/html") || DOCUMENTATION.test(url)) return false;
  const options = { method: "HEAD", headers: { accept }, redirect: "manual" } as const;
  const answer = await fetch(target + url, options).catch(() => null);
  // Without a server, the page tells the user that it can't reach it.
  return !answer || (answer.headers.get("Content-Type") ?? "").startsWith("text/html");
}
