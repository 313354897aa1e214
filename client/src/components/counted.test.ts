import { expect, it } from "vitest";
import { counted } from "./counted";

it("counts things in the singular and the plural", () => {
  expect(counted(1, "mission")).toBe("1 mission");
  expect(counted(3000, "mission")).toBe("3,000 missions");
});
