import { expect, it } from "vitest";
import { toChanges } from "./profile";

it("sends what was changed alone, and nothing for what was emptied", () => {
  expect(toChanges({ firstname: " Amy ", lastname: "  " })).toEqual({
    firstname: "Amy",
    lastname: null,
  });
});

it("sends the password with another email alone", () => {
  expect(toChanges({ password: "left over", user_title: "Dr." })).toEqual({ user_title: "Dr." });
  const email = "new@desk.example";
  expect(toChanges({ email: ` ${email}`, password: "guest-star" })).toEqual({
    email,
    password: "guest-star",
  });
});
