import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** What reads from a page as it is at that moment, in end-to-end tests. */
const READS = `
  [callee.property.name=/^(all|count|evaluate|get|inner|input|is|text|title)/],
  [callee.name=/^(column|descriptionOf|tokenIn)$/]
`;

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
  // Which folder may import from which is checked by src/testing/imports.test.ts.
  {
    files: ["src/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["../../*"], message: "Use @/ instead." }] },
      ],
    },
  },
  {
    files: ["e2e/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: `CallExpression[callee.name="expect"] > AwaitExpression > CallExpression:matches(${READS})`,
          message: "The page may be a moment behind: use expect.poll(() => …).",
        },
      ],
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "no-undef": "off" },
  },
);
