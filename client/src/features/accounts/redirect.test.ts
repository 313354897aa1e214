import fc from "fast-check";
import { expect, it } from "vitest";
import { redirectPath } from "./redirect";

it("leads to the requested page", () => {
  expect(redirectPath("/actors?q=amy&page=2")).toBe("/actors?q=amy&page=2");
});

it.each([
  null,
  "",
  "actors",
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/\t/x",
])("leads to the dashboard for %j", (then) => expect(redirectPath(then)).toBe("/"));

it("never leads to another origin", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("/", "\\", ".", ":", "@", "?", "#", "a", " ", "\t", "\n"),
      }),
      (then) => {
        expect(new URL(redirectPath(then), "https://a.example").origin).toBe("https://a.example");
        expect(redirectPath(then)).toMatch(/^\/(?![/\\])/);
      },
    ),
  );
});
