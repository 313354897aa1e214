import { python } from "@codemirror/lang-python";
import { bracketMatching, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { minimalSetup } from "codemirror";

/** The colours are defined in `code.module.css`, for light and dark mode. */
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], color: "var(--code-keyword)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)" },
  { tag: tags.comment, color: "var(--code-comment)", fontStyle: "italic" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--code-number)" },
  {
    tag: [
      tags.definition(tags.variableName),
      tags.function(tags.variableName),
      tags.function(tags.definition(tags.variableName)),
      tags.function(tags.propertyName),
    ],
    color: "var(--code-name)",
  },
  {
    tag: [tags.className, tags.definition(tags.className), tags.meta],
    color: "var(--code-type)",
  },
]);

const theme = EditorView.theme({
  "&": { backgroundColor: "transparent", color: "var(--code-text)", maxHeight: "70vh" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "var(--mantine-font-family-monospace)",
    fontSize: "var(--mantine-font-size-sm)",
    lineHeight: "1.6",
    overflow: "auto",
  },
  ".cm-content": { caretColor: "var(--code-text)", paddingBlock: "0.6rem" },
  ".cm-gutters": {
    backgroundColor: "var(--code-background)",
    color: "var(--code-comment)",
    border: "none",
  },
  ".cm-cursor": { borderLeftColor: "var(--code-text)" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":
    { backgroundColor: "var(--code-selection)" },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--code-selection)",
    color: "inherit",
  },
});

/** The extensions of all editors; the Content-Security-Policy requires the nonce for styles. */
export const common = (nonce: string | undefined): Extension => [
  minimalSetup,
  lineNumbers(),
  bracketMatching(),
  python(),
  syntaxHighlighting(colours),
  theme,
  nonce ? EditorView.cspNonce.of(nonce) : [],
];

/** Read-only, but still accessible by keyboard. */
export const readOnly: Extension = [
  EditorState.readOnly.of(true),
  EditorView.editable.of(false),
  EditorView.contentAttributes.of({ tabindex: "0", "aria-readonly": "true" }),
];
