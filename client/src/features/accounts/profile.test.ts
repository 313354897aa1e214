import { expect, it } from "vitest";
import { toChanges } from "./profile";

it("sends only changes, and null for emptied fields", () => {
  expect(toChanges({ firstname: " Amy ", lastname: "  " })).toEqual({
    firstname: "Amy",
    lastname: null,
  });
});

it("sends the password only with a new email", () => {
  expect(toChanges({ password: "left over", user_title: "Dr." })).toEqual({ user_title: "Dr." });
  const email = "new@desk.example";
  expect(toChanges({ email: ` ${email}`, password: "guest-star" })).toEqual({
    email,
    password: "guest-star",
  });
});
