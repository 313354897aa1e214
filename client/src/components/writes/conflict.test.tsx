import { MantineProvider } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { resolveConflict } from "./conflict";

const fields = { name: { label: "Name" }, field_of_study: { label: "Field of study" } };
const base = { id: 1, name: "Mel", field_of_study: "xenobiology" };

function asked(theirs: object, changes: object) {
  render(
    <MantineProvider env="test">
      <ModalsProvider>
        <p>page</p>
      </ModalsProvider>
    </MantineProvider>,
  );
  return resolveConflict({ base, theirs: { ...base, ...theirs }, changes, fields });
}

test("does not ask if the others changed nothing that the form shows", async () => {
  const changes = { name: "Melanie" };
  const missions = [{ id: 1 }];
  expect(await asked({ missions }, changes)).toEqual(changes);
});

test("shows both values, and saves the user's own if they choose it", async () => {
  const answer = asked({ name: "Melissa" }, { name: "Melanie" });
  expect(await screen.findByRole("radio", { name: "Theirs: Melissa" })).toBeTruthy();
  await userEvent.click(screen.getByRole("radio", { name: "Yours: Melanie" }));
  await userEvent.click(screen.getByRole("button", { name: "Save choices" }));
  expect(await answer).toEqual({ name: "Melanie" });
});

test("choosing theirs saves only the other fields", async () => {
  const answer = asked({ name: "Melissa" }, { name: "Melanie", field_of_study: "geology" });
  await userEvent.click(await screen.findByRole("radio", { name: "Theirs: Melissa" }));
  await userEvent.click(screen.getByRole("button", { name: "Save choices" }));
  expect(await answer).toEqual({ field_of_study: "geology" });
});

test("a choice is required", async () => {
  void asked({ name: "Melissa" }, { name: "Melanie" });
  const keep = await screen.findByRole<HTMLButtonElement>("button", { name: "Save choices" });
  expect(keep.disabled).toBe(true);
});

test("shows changes to other fields, and keeps both", async () => {
  const answer = asked({ field_of_study: "geology" }, { name: "Melanie" });
  expect(await screen.findByText("geology")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Save mine too" }));
  expect(await answer).toEqual({ name: "Melanie" });
});

test("going back to the form saves nothing", async () => {
  const answer = asked({ name: "Melissa" }, { name: "Melanie" });
  await userEvent.click(await screen.findByRole("button", { name: "Keep editing" }));
  await waitFor(async () => expect(await answer).toBeNull());
});
