import { unifiedMergeView } from "@codemirror/merge";
import { EditorView } from "@codemirror/view";
import { useMantineStyleNonce } from "@mantine/core";
import { useEffect, useEffectEvent, useRef } from "react";
import classes from "./code.module.css";
import { common, readOnly } from "./setup";

interface Props {
  label: string;
  before: string;
  after: string;
}

/** How long to look for the shortest list of changes, in milliseconds. */
const PATIENCE = 500;

/** Two versions of some code in one: what has gone stands above what has come. */
export default function Comparison({ label, before, after }: Props) {
  const parent = useRef<HTMLDivElement>(null);
  const nonce = useMantineStyleNonce()?.();
  const begin = useEffectEvent(
    (element: HTMLElement) =>
      new EditorView({
        parent: element,
        doc: after,
        extensions: [
          common(nonce),
          readOnly,
          EditorView.contentAttributes.of({ "aria-label": label }),
          unifiedMergeView({
            original: before,
            mergeControls: false,
            diffConfig: { scanLimit: 2_000, timeout: PATIENCE },
          }),
          theme,
        ],
      }),
  );
  useEffect(() => {
    if (!parent.current) return;
    const view = begin(parent.current);
    return () => view.destroy();
  }, [before, after]);
  return <div ref={parent} className={classes.frame} />;
}

const theme = EditorView.theme({
  ".cm-changedLine, .cm-insertedLine": { backgroundColor: "var(--code-come) !important" },
  ".cm-deletedChunk": {
    backgroundColor: "var(--code-gone) !important",
    textDecoration: "line-through",
  },
  "& .cm-changedText": { background: "none !important", textDecoration: "underline" },
  "& .cm-deletedChunk .cm-deletedText": { background: "none !important" },
  ".cm-changedLineGutter": { backgroundColor: "var(--code-string)" },
  ".cm-deletedLineGutter": { backgroundColor: "var(--code-number)" },
});
