import { expect, test } from "vitest";
import { showSize } from "./size";

test("sizes are read in the largest unit that fits", () => {
  expect(showSize(0)).toBe("0 B");
  expect(showSize(999)).toBe("999 B");
  expect(showSize(3_400_000)).toBe("3.4 MB");
  expect(showSize(25 * 1024 * 1024)).toBe("26 MB");
  expect(showSize(12_345)).toBe("12 kB");
});
