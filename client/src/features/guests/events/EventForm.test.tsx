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

/** Mocks the response to writes; the list of missions is empty. */
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

/** The bodies of all writes. */
const sent = () =>
  fetched.mock.calls.flatMap(([, request]): unknown[] =>
    request?.body ? [JSON.parse(request.body as string)] : [],
  );

it("sends a day, an instant in UTC, and null for empty fields", async () => {
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

it("turns an instant into a day when its time is cleared, and sends nothing else", async () => {
  renderForm(LAUNCH);
  expect(screen.getByLabelText("Begins at (UTC)")).toHaveProperty("value", "18:00");
  expect(screen.getByLabelText("Ends at (UTC)")).toHaveProperty("value", "");
  fill("Begins at (UTC)", "");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(sent()).toEqual([{ start_date: "2100-05-01" }]);
});

it("shows at the end field that it is before the start", async () => {
  const message = "must not be before start_date";
  const details = [{ field: "end_date", message }];
  answer({ message: "Bad request", details }, 400);
  renderForm(LAUNCH);
  fill("Begins", "2100-05-04");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText("Choose an end that is not before the start");
  expect(screen.getByLabelText("Ends").getAttribute("aria-invalid")).toBe("true");
});
