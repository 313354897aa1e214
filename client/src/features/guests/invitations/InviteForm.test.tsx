import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { InviteForm } from "./InviteForm";

const INVITED = { invitedGuest_id: 1, event_id: 7, user_id: 2, role: "speaker", fullname: "" };
const GUEST = { event_id: 7, email: "amy@mars.example", role: "speaker" };

const fetched = vi.fn<typeof fetch>();
const onDone = vi.fn();

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
});

afterEach(() => {
  vi.resetAllMocks();
});

const answer = (status: number, body: object, headers?: Record<string, string>) =>
  fetched.mockResolvedValueOnce(Response.json(body, { status, ...(headers && { headers }) }));

function renderForm() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MantineProvider env="test">
        <InviteForm event={7} onDone={onDone} onCancel={() => undefined} />
      </MantineProvider>
    </QueryClientProvider>,
  );
}

async function fill(label: string, text: string) {
  await userEvent.clear(screen.getByLabelText(label));
  await userEvent.type(screen.getByLabelText(label), text);
}

async function invite() {
  await fill("Email", "amy@mars.example");
  await fill("Role", "speaker");
  await userEvent.click(screen.getByRole("button", { name: "Invite" }));
}

const createAccount = () =>
  userEvent.click(screen.getByRole("button", { name: "Create account and invite" }));

/** The path and the body of each request. */
const sent = () =>
  fetched.mock.calls.map(([path, request]): unknown => [path, JSON.parse(request?.body as string)]);
const keys = () => fetched.mock.calls.map(([, request]) => new Headers(request?.headers).get(KEY));
const KEY = "Idempotency-Key";

it("invites someone with an account by their email", async () => {
  answer(201, INVITED);
  renderForm();
  await invite();
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(sent()).toEqual([["/api/v1/invitedGuest", GUEST]]);
  expect(keys()[0]).toMatch(/^[0-9a-f]{32}$/);
});

it("asks for the name of someone without an account, and creates one", async () => {
  answer(404, { message: "User not found" });
  renderForm();
  await invite();
  await screen.findByText(/No account has this email/);
  expect(document.activeElement).toBe(screen.getByLabelText("Title"));
  await fill("First name", "Amy");
  await fill("Last name", " ");
  answer(201, INVITED);
  await createAccount();
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(sent().at(-1)).toEqual(["/api/v1/invitedGuest/create", { ...GUEST, firstname: "Amy" }]);
  expect(new Set(keys()).size).toBe(2);
});

it("starts over when the email is changed", async () => {
  answer(404, { message: "User not found" });
  renderForm();
  await invite();
  await screen.findByText(/No account has this email/);
  await fill("Email", "kif@mars.example");
  expect(screen.queryByLabelText("Title")).toBeNull();
  answer(201, INVITED);
  await userEvent.click(screen.getByRole("button", { name: "Invite" }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(sent().at(-1)).toEqual(["/api/v1/invitedGuest", { ...GUEST, email: "kif@mars.example" }]);
});

it("shows at the email that the guest is already invited", async () => {
  const message = "That user is already invited to this event";
  answer(409, { message });
  renderForm();
  await invite();
  await screen.findByText(message);
  expect(screen.getByLabelText("Email").getAttribute("aria-invalid")).toBe("true");
  expect(fetched).toHaveBeenCalledTimes(1);
});

it("goes back to inviting if someone else has created the account in the meantime", async () => {
  answer(404, { message: "User not found" });
  renderForm();
  await invite();
  await screen.findByText(/No account has this email/);
  answer(409, { message: "User with that email already exists" });
  await createAccount();
  await screen.findByText("User with that email already exists");
  expect(screen.getByRole("button", { name: "Invite" })).toBeDefined();
});

it("does not mistake a missing event for an unknown email", async () => {
  answer(404, { message: "Event not found" });
  renderForm();
  await invite();
  expect((await screen.findByRole("alert")).textContent).toBe("Event not found");
  expect(screen.queryByLabelText("Title")).toBeNull();
});

it("retries a request that is still in flight with the same key", async () => {
  answer(409, { message: "Still at it" }, { "Retry-After": "5" });
  answer(201, INVITED);
  renderForm();
  await invite();
  await waitFor(() => expect(onDone).toHaveBeenCalled(), { timeout: 3_000 });
  expect(new Set(keys()).size).toBe(1);
});
