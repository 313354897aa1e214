import fc from "fast-check";
import { expect, it } from "vitest";
import { pathIn } from "./then";

it("leads to the page of the desk that is asked for", () => {
  expect(pathIn("/actors?q=amy&page=2")).toBe("/actors?q=amy&page=2");
});

it.each([
  null,
  "",
  "actors",
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/\t/x",
])("leads to the first page for %j", (then) => expect(pathIn(then)).toBe("/"));

it("never leads to another origin", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("/", "\\", ".", ":", "@", "?", "#", "a", " ", "\t", "\n"),
      }),
      (then) => {
        expect(new URL(pathIn(then), "https://a.example").origin).toBe("https://a.example");
        expect(pathIn(then)).toMatch(/^\/(?![/\\])/);
      },
    ),
  );
});
