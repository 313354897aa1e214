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
  /** Omit for read-only code. */
  onChange?: (value: string) => void;
  /** Selected and scrolled to when it changes. */
  selected?: Range | null | undefined;
  /** Attributes of the text element, such as its label. */
  attributes: Record<string, string>;
}

/** A Python editor with syntax highlighting. */
export default function Editor({ value, onChange, selected, attributes }: Props) {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  // The editor normalizes line ends to "\n", so its text can't be compared with the value.
  const lastValue = useRef(value);
  const attributesSlot = useRef(new Compartment());
  const nonce = useMantineStyleNonce()?.();
  const isEditable = onChange !== undefined;
  const changed = useEffectEvent((text: string) => {
    lastValue.current = text;
    onChange?.(text);
  });
  const createView = useEffectEvent((element: HTMLElement) => {
    lastValue.current = value;
    return new EditorView({
      parent: element,
      doc: value,
      extensions: [
        common(nonce),
        attributesSlot.current.of(EditorView.contentAttributes.of(attributes)),
        isEditable ? [indentOnInput(), indentUnit.of("    "), EditorView.theme(ROOM)] : readOnly,
        EditorView.updateListener.of(({ docChanged, state, transactions }) => {
          const isRemote = transactions.some((each) => each.annotation(Transaction.remote));
          if (docChanged && !isRemote) changed(state.doc.toString());
        }),
      ],
    });
  });

  useEffect(() => {
    if (!parent.current) return;
    const made = (view.current = createView(parent.current));
    return () => made.destroy();
  }, [isEditable]);

  useEffect(() => {
    const current = view.current;
    if (!current || value === lastValue.current) return;
    lastValue.current = value;
    current.dispatch({
      changes: { from: 0, to: current.state.doc.length, insert: value },
      annotations: Transaction.remote.of(true),
    });
  }, [value]);

  const shownAttributes = JSON.stringify(attributes);
  useEffect(() => {
    const now = JSON.parse(shownAttributes) as Record<string, string>;
    const effects = attributesSlot.current.reconfigure(EditorView.contentAttributes.of(now));
    view.current?.dispatch({ effects });
  }, [shownAttributes]);

  useEffect(() => {
    if (selected && view.current) select(view.current, selected);
  }, [selected]);

  return <div ref={parent} className={classes.frame} />;
}

const ROOM = { ".cm-content, .cm-gutter": { minHeight: "12rem" } };

/** Selects a range, or its whole line if it is empty, and scrolls to it. */
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
