import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Folders in the order in which they stand on each other: each imports only from those before it. */
const LAYERS = ["api", "components", "features", "app"];
const FEATURES = ["accounts", "casting", "funcster", "guests", "travel"];

/**
 * @param {string[]} group
 * @param {string} message
 * @returns {import("eslint").Linter.RulesRecord}
 */
const forbidden = (group, message) => ({
  "no-restricted-imports": ["error", { patterns: [{ group, message }] }],
});

export default defineConfig(
  globalIgnores(["dist", "screenshots", "src/api/schema.d.ts"]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "max-lines": ["error", { max: 250 }],
    },
  },
  // An import from another folder is written with "@/", so that the layers can be told apart.
  { files: ["src/**"], rules: forbidden(["../../*"], "Write it with @/.") },
  LAYERS.slice(0, -1).map((layer, index) => ({
    files: [`src/${layer}/**`],
    rules: forbidden(
      ["../../*", ...LAYERS.slice(index + 1).map((above) => `@/${above}/*`)],
      `${layer}/ imports only from what it stands on.`,
    ),
  })),
  FEATURES.map((feature) => ({
    files: [`src/features/${feature}/**`],
    rules: forbidden(
      ["../../*", "@/app/*", "@/features/*", `!@/features/${feature}`, `!@/features/${feature}/**`],
      "Features don't import each other, nor the shell.",
    ),
  })),
  {
    files: ["**/*.js", "**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "no-undef": "off" },
  },
);
