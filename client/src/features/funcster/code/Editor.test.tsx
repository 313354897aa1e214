import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import Editor from "./Editor";

const LABEL = { "aria-label": "Code" };
const inMantine = (children: React.ReactNode) => (
  <MantineProvider env="test">{children}</MantineProvider>
);
const field = () => screen.getByRole("textbox", { name: "Code" });

it("is read-only without onChange, but reachable by Tab", () => {
  render(inMantine(<Editor value={"x = 1\ny = 2"} attributes={LABEL} />));
  expect(field().textContent).toBe("x = 1y = 2");
  expect(field().getAttribute("contenteditable")).toBe("false");
  expect(field().getAttribute("tabindex")).toBe("0");
  expect(field().getAttribute("aria-readonly")).toBe("true");
});

it("shows a new value without reporting it as a change by the user", () => {
  const onChange = vi.fn();
  const { rerender } = render(
    inMantine(<Editor value={"a\r\n"} onChange={onChange} attributes={LABEL} />),
  );
  rerender(inMantine(<Editor value="b" onChange={onChange} attributes={LABEL} />));
  expect(field().textContent).toBe("b");
  expect(onChange).not.toHaveBeenCalled();
});

it("is marked invalid when an error comes in", () => {
  const { rerender } = render(inMantine(<Editor value="" attributes={LABEL} />));
  rerender(inMantine(<Editor value="" attributes={{ ...LABEL, "aria-invalid": "true" }} />));
  expect(field().getAttribute("aria-invalid")).toBe("true");
});
