import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "./scripts/compressed.ts";
import { relay } from "./scripts/relay.ts";
import { sky } from "./scripts/sky.ts";
import { mantineStyles } from "./scripts/styles.ts";

// The API server that the development server relays to.
const API = process.env.API ?? "http://127.0.0.1:5555";

const STYLES = ["@mantine/core/styles.css", "@mantine/notifications/styles.css"];

export default defineConfig({
  plugins: [react(), sky(), mantineStyles(STYLES), compressed()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { host: "127.0.0.1", port: 4000, strictPort: true, proxy: relay(API) },
  build: { target: "es2023", chunkSizeWarningLimit: 900 },
});
