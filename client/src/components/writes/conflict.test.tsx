import { MantineProvider } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { askWhichToKeep } from "./conflict";

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
  return askWhichToKeep({ base, theirs: { ...base, ...theirs }, changes, fields });
}

test("nobody is asked where the others changed nothing that the form shows", async () => {
  const changes = { name: "Melanie" };
  const missions = [{ id: 1 }];
  expect(await asked({ missions }, changes)).toEqual(changes);
});

test("both values are shown, and the user's own is sent if they choose it", async () => {
  const answer = asked({ name: "Melissa" }, { name: "Melanie" });
  expect(await screen.findByRole("radio", { name: "Theirs: Melissa" })).toBeTruthy();
  await userEvent.click(screen.getByRole("radio", { name: "Yours: Melanie" }));
  await userEvent.click(screen.getByRole("button", { name: "Keep what I chose" }));
  expect(await answer).toEqual({ name: "Melanie" });
});

test("choosing theirs leaves nothing to send of that field, but the rest", async () => {
  const answer = asked({ name: "Melissa" }, { name: "Melanie", field_of_study: "geology" });
  await userEvent.click(await screen.findByRole("radio", { name: "Theirs: Melissa" }));
  await userEvent.click(screen.getByRole("button", { name: "Keep what I chose" }));
  expect(await answer).toEqual({ field_of_study: "geology" });
});

test("a choice can't be passed over", async () => {
  void asked({ name: "Melissa" }, { name: "Melanie" });
  const keep = await screen.findByRole<HTMLButtonElement>("button", { name: "Keep what I chose" });
  expect(keep.disabled).toBe(true);
});

test("changes to different fields are told, and both kept", async () => {
  const answer = asked({ field_of_study: "geology" }, { name: "Melanie" });
  expect(await screen.findByText("geology")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Save mine too" }));
  expect(await answer).toEqual({ name: "Melanie" });
});

test("who goes back to the form has chosen nothing", async () => {
  const answer = asked({ name: "Melissa" }, { name: "Melanie" });
  await userEvent.click(await screen.findByRole("button", { name: "Go back to the form" }));
  await waitFor(async () => expect(await answer).toBeNull());
});
