import { defineConfig, mergeConfig } from "vitest/config";
import vite from "./vite.config.ts";

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: "unit",
            include: ["src/**/*.test.{ts,tsx}"],
            environment: "jsdom",
            setupFiles: ["src/testing/setup.ts"],
            // Tests take less than half a second, except on a busy machine.
            testTimeout: 30_000,
          },
        },
        {
          extends: true,
          test: {
            name: "e2e",
            include: ["e2e/**/*.test.ts"],
            environment: "node",
            globalSetup: "e2e/setup.ts",
            testTimeout: 60_000,
            hookTimeout: 60_000,
            maxWorkers: 2,
            // A worker keeps its browser for all of its files.
            isolate: false,
            expect: { poll: { timeout: 10_000, interval: 50 } },
          },
        },
      ],
    },
  }),
);
