import { indentOnInput, indentUnit } from "@codemirror/language";
import { Compartment, Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useMantineStyleNonce } from "@mantine/core";
import { useEffect, useEffectEvent, useRef } from "react";
import classes from "./code.module.css";
import { offsetOf, type Range } from "./positions";
import { common, readOnly } from "./setup";

interface Props {
  value: string;
  /** Left out where the code is only to be read. */
  onChange?: (value: string) => void;
  /** What is selected, and scrolled to, once it is another. */
  selected?: Range | null | undefined;
  /** Attributes of the element that has the text, such as its label. */
  attributes: Record<string, string>;
}

/** Python, in colours. */
export default function Editor({ value, onChange, selected, attributes }: Props) {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  // Line ends of other systems are all "\n" to the editor: what was typed is known by this alone.
  const known = useRef(value);
  const named = useRef(new Compartment());
  const nonce = useMantineStyleNonce()?.();
  const isEditable = onChange !== undefined;
  const changed = useEffectEvent((text: string) => {
    known.current = text;
    onChange?.(text);
  });
  const begin = useEffectEvent((element: HTMLElement) => {
    known.current = value;
    return new EditorView({
      parent: element,
      doc: value,
      extensions: [
        common(nonce),
        named.current.of(EditorView.contentAttributes.of(attributes)),
        isEditable ? [indentOnInput(), indentUnit.of("    "), EditorView.theme(ROOM)] : readOnly,
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          const isGiven = transactions.some((each) => each.annotation(Transaction.remote));
          if (docChanged && !isGiven) changed(state.doc.toString());
        }),
      ],
    });
  });

  useEffect(() => {
    if (!parent.current) return;
    const made = (view.current = begin(parent.current));
    return () => made.destroy();
  }, [isEditable]);

  useEffect(() => {
    const current = view.current;
    if (!current || value === known.current) return;
    known.current = value;
    current.dispatch({
      changes: { from: 0, to: current.state.doc.length, insert: value },
      annotations: Transaction.remote.of(true),
    });
  }, [value]);

  const shownAttributes = JSON.stringify(attributes);
  useEffect(() => {
    const now = JSON.parse(shownAttributes) as Record<string, string>;
    const effects = named.current.reconfigure(EditorView.contentAttributes.of(now));
    view.current?.dispatch({ effects });
  }, [shownAttributes]);

  useEffect(() => {
    if (selected && view.current) select(view.current, selected);
  }, [selected]);

  return <div ref={parent} className={classes.frame} />;
}

const ROOM = { ".cm-content, .cm-gutter": { minHeight: "12rem" } };

/** Selects a part of the code and goes there; where it has no length, its whole line. */
function select(view: EditorView, { row, column, end_row, end_column }: Range) {
  const { doc } = view.state;
  const line = doc.line(Math.min(row, doc.lines));
  const last = doc.line(Math.min(Math.max(end_row, row), doc.lines));
  const from = line.from + offsetOf(line.text, column);
  const to = last.from + offsetOf(last.text, end_column);
  const selection = to > from ? { anchor: from, head: to } : { anchor: line.from, head: line.to };
  view.dispatch({
    selection,
    effects: EditorView.scrollIntoView(selection.anchor, { y: "center" }),
  });
  view.focus();
}
