import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "lightningcss";
import type { HtmlTagDescriptor, Plugin } from "vite";

// How Mantine names the classes of its components, in its style sheets and in its code alike.
const CLASS = /\bm_[0-9a-f]+/g;

/**
 * Links Mantine's style sheets to the page; in a build without the components that it does not have,
 * which are more than half of them.
 *
 * What is left depends on the whole build, so no part of the program may import it: its name, which
 * browsers keep for a year, would have been settled before its content.
 *
 * @param sheets their paths in node_modules, in the order in which they hold.
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
      // Before all others, which are to win over it.
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

/** The style sheet, minified, without the rules of classes that nothing uses. */
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
