import { expect, it } from "vitest";
import { ApiError } from "@/api/http";
import { signUpError } from "./errors";

it("shows at the field what is taken", () => {
  const fieldOf = (message: string) =>
    (signUpError(new ApiError(409, message)) as ApiError).details;
  expect(fieldOf("The username is taken")).toEqual([
    { field: "username", message: "This username is taken" },
  ]);
  expect(fieldOf("The email is in use")[0]?.field).toBe("email");
  const other = new ApiError(502, "The provider can't be reached");
  expect(signUpError(other)).toBe(other);
});
