import { expect, test } from "vitest";
import { shortHash, shownDay } from "./show";

test("a day is written out, never in figures that could be read two ways", () => {
  expect(shownDay("2026-03-04T12:00:00Z")).toBe("4 Mar 2026");
  expect(shownDay("2026-09-23T12:00:00Z"), "as the sentences beside it write September").toBe("23 Sep 2026");
});

test("a short hash is grouped", () => {
  expect(shortHash("9f2c71aa03d8ffff")).toBe("9f2c 71aa 03d8");
  expect(shortHash(""), "nothing to show").toBe("");
});
