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

/** How long to search for the shortest diff, in milliseconds. */
const PATIENCE = 500;

/** A unified diff of two versions of code. */
export default function Comparison({ label, before, after }: Props) {
  const parent = useRef<HTMLDivElement>(null);
  const nonce = useMantineStyleNonce()?.();
  const createView = useEffectEvent(
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
    const view = createView(parent.current);
    return () => view.destroy();
  }, [before, after]);
  return <div ref={parent} className={classes.frame} />;
}

const theme = EditorView.theme({
  ".cm-changedLine, .cm-insertedLine": { backgroundColor: "var(--code-inserted) !important" },
  ".cm-deletedChunk": {
    backgroundColor: "var(--code-deleted) !important",
    textDecoration: "line-through",
  },
  "& .cm-changedText": { background: "none !important", textDecoration: "underline" },
  "& .cm-deletedChunk .cm-deletedText": { background: "none !important" },
  ".cm-changedLineGutter": { backgroundColor: "var(--code-string)" },
  ".cm-deletedLineGutter": { backgroundColor: "var(--code-number)" },
});
