import { expect, test } from "vitest";
import { lengthOf } from "./length";

test("characters are counted as the core counts them", () => {
  expect(lengthOf("Grüße 👋🏽")).toBe(8);
});
