import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Event } from "@/api/types";
import { EventForm } from "./EventForm";

const LAUNCH: Event = {
  id: 7,
  name: "Launch",
  description: "Bring a jacket.",
  start_date: "2100-05-01T18:00:00Z",
  end_date: "2100-05-03",
  mission_id: null,
};

const fetched = vi.fn<typeof fetch>();
const onDone = vi.fn();

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
  answer(LAUNCH);
});

/** Lets what is sent be answered so; of the missions, which the form asks for, there are none. */
function answer(body: object, status = 200) {
  fetched.mockImplementation((_path, request) =>
    Promise.resolve(request?.body ? Response.json(body, { status }) : Response.json([])),
  );
}

afterEach(() => {
  vi.resetAllMocks();
});

function renderForm(event?: Event) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MantineProvider env="test">
        <EventForm
          {...(event && { event: { body: event, tag: '"1"' } })}
          onDone={onDone}
          onCancel={() => undefined}
        />
      </MantineProvider>
    </QueryClientProvider>,
  );
}

const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

/** What was sent to add or change something. */
const sent = () =>
  fetched.mock.calls.flatMap(([, request]): unknown[] =>
    request?.body ? [JSON.parse(request.body as string)] : [],
  );

it("sends a day, an instant in UTC, and null for what is left empty", async () => {
  renderForm();
  fill("Name", "Dinner");
  fill("Begins", "2100-05-01");
  fill("Begins at (UTC)", "20:00");
  fill("Ends", "2100-05-01");
  await userEvent.click(screen.getByRole("button", { name: "Add event" }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(sent()).toEqual([
    {
      name: "Dinner",
      start_date: "2100-05-01T20:00:00Z",
      end_date: "2100-05-01",
      description: null,
      mission_id: null,
    },
  ]);
});

it("makes a day of an instant whose time is taken out, and sends nothing else", async () => {
  renderForm(LAUNCH);
  expect(screen.getByLabelText("Begins at (UTC)")).toHaveProperty("value", "18:00");
  expect(screen.getByLabelText("Ends at (UTC)")).toHaveProperty("value", "");
  fill("Begins at (UTC)", "");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(sent()).toEqual([{ start_date: "2100-05-01" }]);
});

it("says at the end that it is before the beginning", async () => {
  const message = "must not be before start_date";
  const details = [{ field: "end_date", message }];
  answer({ message: "Bad request", details }, 400);
  renderForm(LAUNCH);
  fill("Begins", "2100-05-04");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText(message);
  expect(screen.getByLabelText("Ends").getAttribute("aria-invalid")).toBe("true");
});
