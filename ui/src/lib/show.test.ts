import { expect, test } from "vitest";
import { shortHash, shownDay, wholeDays } from "./show";

test("days are counted whole, and the last one is zero", () => {
  const now = "2026-11-20T10:00:00Z";
  expect(wholeDays(now, "2026-12-31T23:00:00Z"), "the half day does not count").toBe(41);
  expect(wholeDays(now, "2026-11-21T09:59:59Z"), "less than a day is left").toBe(0);
  expect(wholeDays(now, "2026-11-20T09:59:59Z"), "passed").toBe(-1);
});

test("a day is written out, never in figures that could be read two ways", () => {
  expect(shownDay("2026-03-04T12:00:00Z")).toBe("4 Mar 2026");
  expect(shownDay("2026-09-23T12:00:00Z"), "as the sentences beside it write September").toBe("23 Sep 2026");
});

test("a short hash is grouped", () => {
  expect(shortHash("9f2c71aa03d8ffff")).toBe("9f2c 71aa 03d8");
  expect(shortHash(""), "nothing to show").toBe("");
});
