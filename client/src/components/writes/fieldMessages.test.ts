import { expect, it, test } from "vitest";
import { fieldMessage } from "./fieldMessages";

test.for([
  ["scientist_id", "must not be null", "Choose a scientist"],
  ["name", "must not be blank", "Enter a name"],
  ["password", "is required", "Enter a password"],
  ["needs_review", "is required", "Fill in this field"],
  ["age", "must be from 0 to 9223372036854775807", "Enter a number of at least 0"],
  ["name", "must have at most 255 characters", "Use at most 255 characters"],
  ["password", "must have 6 to 1024 characters", "Use 6 to 1024 characters"],
] as const)("tells what to do about %s, which %s", ([field, message, better]) => {
  expect(fieldMessage(field, message)).toBe(better);
});

it("shows other messages as the API sends them", () => {
  expect(fieldMessage("username", "must not have a slash")).toBe("must not have a slash");
});
