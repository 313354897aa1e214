import { expect, it } from "vitest";
import { ApiError } from "@/api/http";
import { atField } from "./faults";

it("says at the field what is taken", () => {
  const fieldOf = (message: string) => (atField(new ApiError(409, message)) as ApiError).details;
  expect(fieldOf("The username is taken")).toEqual([{ field: "username", message: "is taken" }]);
  expect(fieldOf("The email is in use")[0]?.field).toBe("email");
  const other = new ApiError(502, "The provider can't be reached");
  expect(atField(other)).toBe(other);
});
