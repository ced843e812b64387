import { expect, test } from "vitest";
import { say } from "@/test/words";
import { showSize } from "./size";

test("sizes are read in the largest unit that fits", () => {
  expect(showSize(0, say)).toBe("0 B");
  expect(showSize(999, say)).toBe("999 B");
  expect(showSize(3_400_000, say)).toBe("3.4 MB");
  expect(showSize(25 * 1024 * 1024, say)).toBe("26 MB");
  expect(showSize(12_345, say)).toBe("12 kB");
});
