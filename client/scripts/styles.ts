import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "lightningcss";
import type { HtmlTagDescriptor, Plugin } from "vite";

// Mantine's class names, in its style sheets and in its code.
const CLASS = /\bm_[0-9a-f]+/g;

/**
 * Links Mantine's style sheets to the page. A build leaves out the rules of unused components, which
 * are more than half of them.
 *
 * The result depends on the whole build, so no module may import it: its hashed name, under which
 * browsers cache it for a year, would be fixed before its content.
 *
 * @param sheets their paths in node_modules, in cascading order.
 */
export function mantineStyles(sheets: string[]): Plugin {
  let root = ".";
  let isBuild = false;
  return {
    name: "mantine-styles",
    enforce: "post",
    configResolved(config) {
      root = config.root;
      isBuild = config.command === "build";
    },
    transformIndexHtml: () =>
      isBuild ? [] : sheets.map((sheet) => link(`/node_modules/${sheet}`)),
    async generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("The build has no index.html");
      const code = Object.values(bundle).map((file) => (file.type === "chunk" ? file.code : ""));
      const used = new Set(code.flatMap((text) => text.match(CLASS) ?? []));
      const texts = sheets.map((sheet) => readFile(join(root, "node_modules", sheet), "utf8"));
      const source = kept((await Promise.all(texts)).join("\n"), used);
      const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
      const fileName = `assets/mantine-${hash}.css`;
      this.emitFile({ type: "asset", fileName, source });
      // Before all others, so that they override it.
      page.source = String(page.source).replace(
        '<script type="module"',
        `<link rel="stylesheet" href="/${fileName}" />\n    $&`,
      );
    },
  };
}

function link(href: string): HtmlTagDescriptor {
  return { tag: "link", attrs: { rel: "stylesheet", href }, injectTo: "head-prepend" };
}

/** The minified style sheet without the rules of unused classes. */
function kept(css: string, used: ReadonlySet<string>): Uint8Array {
  return transform({
    filename: "mantine.css",
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: {
        style(rule) {
          const isUsed = rule.value.selectors.some((selector) =>
            (JSON.stringify(selector).match(CLASS) ?? []).every((name) => used.has(name)),
          );
          return isUsed ? undefined : [];
        },
      },
    },
  }).code;
}
