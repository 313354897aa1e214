import { createHash } from "node:crypto";
import postcss, { type Container } from "postcss";
import type { Plugin } from "vite";

// How Mantine names the classes of its components, in its style sheet and in its code alike.
const CLASS = /\bm_[0-9a-f]+/g;

/**
 * Leaves out of the page's style sheet what belongs to components that the build does not contain.
 *
 * Mantine's own sheet has all its components: more than half of it would be sent for nothing. What is
 * left depends on the whole build, so the sheet gets a name by its new content: browsers keep what
 * they have of a name for a year.
 */
export function withoutUnused(): Plugin {
  return {
    name: "without-unused",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const used = new Set(
        files.flatMap((file) => (file.type === "chunk" ? (file.code.match(CLASS) ?? []) : [])),
      );
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("The build has no index.html");
      for (const file of files) {
        if (file.type !== "asset" || !file.fileName.endsWith(".css")) continue;
        if (!String(page.source).includes(file.fileName)) continue;
        const css = kept(String(file.source), used);
        const hash = createHash("sha256").update(css).digest("base64url").slice(0, 8);
        const fileName = file.fileName.replace(/-[\w-]{8}\.css$/, `-${hash}.css`);
        page.source = String(page.source).replace(file.fileName, fileName);
        Reflect.deleteProperty(bundle, file.fileName);
        this.emitFile({ type: "asset", fileName, source: css });
      }
    },
  };
}

function kept(css: string, used: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) =>
      (selector.match(CLASS) ?? []).every((name) => used.has(name)),
    );
    if (selectors.length === 0) removeWithEmptyParents(rule);
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  return root.toString();
}

function removeWithEmptyParents(node: Container) {
  const { parent } = node;
  node.remove();
  if (parent && parent.type !== "root" && parent.nodes?.length === 0)
    removeWithEmptyParents(parent as Container);
}
