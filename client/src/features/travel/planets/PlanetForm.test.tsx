import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PlanetDetail } from "@/api/types";
import { PlanetForm } from "./PlanetForm";

const FAR: PlanetDetail = {
  id: 7,
  name: "Kepler-1611 b",
  distance_from_earth: 839_279_943_254_369_152,
  nearest_star: "Kepler-1611",
  missions: [],
};

const fetched = vi.fn<typeof fetch>();
const onDone = vi.fn();

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
  fetched.mockImplementation(() => Promise.resolve(Response.json(FAR)));
});

afterEach(() => {
  vi.resetAllMocks();
});

function renderForm(planet?: PlanetDetail) {
  const tagged = planet && { planet: { body: planet, tag: '"1"' } };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MantineProvider env="test">
        <PlanetForm {...tagged} onDone={onDone} onCancel={() => undefined} />
      </MantineProvider>
    </QueryClientProvider>,
  );
}

async function fill(label: string, text: string) {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  if (text) await userEvent.type(field, text);
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const sent = () => fetched.mock.calls.map(([, request]) => request?.body);

const DISTANCE = "Distance from Earth in kilometres";

it("shows all digits of a distance, and sends it only when changed", async () => {
  renderForm(FAR);
  expect(screen.getByLabelText(DISTANCE)).toHaveProperty("value", "839279943254369152");
  await fill("Name", "Farthest");
  await press("Save");
  expect(sent()).toEqual(['{"name":"Farthest"}']);
  expect(onDone).toHaveBeenCalled();
});

it("sends null for an empty star and distance", async () => {
  renderForm();
  await fill("Name", "Wanderer");
  await press("Add planet");
  expect(sent()).toEqual(['{"name":"Wanderer","nearest_star":null,"distance_from_earth":null}']);
});

it("lets the server reject an invalid number, and shows the error at the field", async () => {
  const message = "must be a whole number";
  const details = [{ field: "distance_from_earth", message }];
  fetched.mockResolvedValue(
    Response.json({ errors: ["validation errors"], details }, { status: 400 }),
  );
  renderForm();
  await fill("Name", "Somewhere");
  await fill(DISTANCE, "far");
  await press("Add planet");
  expect(sent()).toEqual(['{"name":"Somewhere","nearest_star":null,"distance_from_earth":"far"}']);
  await screen.findByText("Enter a whole number");
  expect(screen.getByLabelText(DISTANCE).getAttribute("aria-invalid")).toBe("true");
});

it("shows at the field that the browser would round the number, and sends nothing", async () => {
  delete JSON.rawJSON;
  renderForm(FAR);
  await fill(DISTANCE, "9007199254740993");
  await press("Save");
  await screen.findByText(/too many digits for your browser/);
  expect(sent()).toEqual([]);
});

it("converts the typed kilometres to light years", async () => {
  renderForm();
  await fill(DISTANCE, "39,829,675,289,565");
  expect(screen.getByText("4.21 light years")).toBeDefined();
});
