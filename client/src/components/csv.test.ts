import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, toCsv } from "./csv";

const FORMULA = /^[=+\-@\t\r]/;

/** Parses comma-separated values (RFC 4180) character by character. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += character;
        at += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ",") {
      row.push(cell);
      cell = "";
    } else if (character === "\r" && text.charAt(at + 1) === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at += 1;
    } else cell += character;
  }
  expect([isQuoted, row, cell]).toEqual([false, [], ""]);
  return rows;
}

const withoutMark = (text: string) => text.slice(1);
const shown = (cell: Cell) => {
  if (typeof cell === "string") return FORMULA.test(cell) ? `'${cell}` : cell;
  return cell === null ? "" : String(cell);
};

const nasty = fc.string({ unit: fc.constantFrom(...Array.from("=+-@\t\r\n\"', aé漢🪐")) });
const texts = fc.oneof(fc.string({ unit: "grapheme" }), nasty);
const cells = fc.oneof(texts, fc.integer(), fc.double({ noNaN: true }), fc.constant(null));
const tables = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(cells, { minLength: width, maxLength: width })));

describe("toCsv", () => {
  it("parses back to the same cells", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        expect(parse(withoutMark(toCsv(rows)))).toEqual(rows.map((row) => row.map(shown)));
      }),
    );
  });

  it("has no text that a spreadsheet would run as a formula", () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1 }), (row) => {
        for (const cell of parse(withoutMark(toCsv([row]))).flat())
          expect(cell).not.toMatch(FORMULA);
      }),
    );
  });

  it("starts with a byte order mark and ends each record with CR LF", () => {
    expect(
      toCsv([
        ["id", "name"],
        [1, "Ĉu?"],
      ]),
    ).toBe("\uFEFFid,name\r\n1,Ĉu?\r\n");
    expect(toCsv([])).toBe("\uFEFF");
  });

  it("quotes only where necessary", () => {
    expect(withoutMark(toCsv([['say "hi"', "a,b", "two\nlines", "it's", " x "]]))).toBe(
      '"say ""hi""","a,b","two\nlines",it\'s, x \r\n',
    );
  });

  it("disarms formulas, but leaves negative numbers alone", () => {
    expect(withoutMark(toCsv([["=1+1", '=HYPERLINK("x")', "-2", -2, 839279943254369152n]]))).toBe(
      `'=1+1,"'=HYPERLINK(""x"")",'-2,-2,839279943254369152\r\n`,
    );
  });
});
