import fc from "fast-check";
import { expect, it } from "vitest";
import { offsetOf } from "./positions";

it("counts each character as one column, however many UTF-16 units it has", () => {
  expect(offsetOf("x = 1", 5)).toBe(4);
  expect(offsetOf("'😀' + x", 7)).toBe(7);
  expect(offsetOf("", 9)).toBe(0);
});

it("finds the text at a column", () => {
  const characters = fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }));
  fc.assert(
    fc.property(characters, fc.string({ unit: "binary" }), (before, after) => {
      const line = before.join("") + after;
      expect(line.slice(offsetOf(line, before.length + 1))).toBe(after);
    }),
  );
});
