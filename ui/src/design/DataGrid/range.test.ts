import { expect, test } from "vitest";
import { edgesOf, rectBetween, sameBetween } from "./range";

test("a rectangle is the same from whichever corner it was drawn", () => {
  const corners = [
    [
      { row: 2, column: 1 },
      { row: 5, column: 3 },
    ],
    [
      { row: 5, column: 1 },
      { row: 2, column: 3 },
    ],
    [
      { row: 5, column: 3 },
      { row: 2, column: 1 },
    ],
  ] as const;
  for (const [from, to] of corners) {
    expect(rectBetween(from, to)).toEqual({ top: 2, left: 1, bottom: 5, right: 3 });
  }
});

test("each cell knows at which edges it lies", () => {
  const rect = { top: 1, left: 1, bottom: 3, right: 3 };
  expect(edgesOf(rect, 1, 1)).toBe("top left");
  expect(edgesOf(rect, 2, 2), "inside, at no edge").toBe("");
  expect(edgesOf(rect, 3, 2)).toBe("bottom");
  expect(edgesOf(rect, 0, 2)).toBeUndefined();
  expect(edgesOf(rect, 2, 4)).toBeUndefined();
  expect(edgesOf({ top: 1, left: 2, bottom: 1, right: 2 }, 1, 2)).toBe("top right bottom left");
});

test("lists are compared only where it matters", () => {
  expect(sameBetween(["a", "b", "c"], ["x", "b", "c"], 1, 2)).toBe(true);
  expect(sameBetween(["a", "b", "c"], ["a", "c", "b"], 1, 2)).toBe(false);
  expect(sameBetween(["a", "b"], ["a"], 0, 1), "a row less is another list").toBe(false);
});
