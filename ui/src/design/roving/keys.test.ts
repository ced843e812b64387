import { describe, expect, test } from "vitest";
import { cellAfter, revealed, withActive } from "./keys";

const extent = { rows: 100, columns: 5, page: 10, head: true };
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  cellAfter({ key, ctrlKey, metaKey: false }, { row, column }, extent);

describe("cellAfter", () => {
  test.each([
    ["ArrowDown", 3, 2, false, { row: 4, column: 2 }],
    ["ArrowUp", 0, 2, false, { row: -1, column: 2 }],
    ["ArrowUp", -1, 2, false, { row: -1, column: 2 }],
    ["ArrowDown", 99, 0, false, { row: 99, column: 0 }],
    ["ArrowLeft", 3, 0, false, { row: 3, column: 0 }],
    ["ArrowRight", 3, 4, false, { row: 3, column: 4 }],
    ["Home", 3, 4, false, { row: 3, column: 0 }],
    ["End", 3, 0, false, { row: 3, column: 4 }],
    ["Home", 50, 4, true, { row: 0, column: 0 }],
    ["End", 0, 0, true, { row: 99, column: 4 }],
    ["PageDown", 95, 1, false, { row: 99, column: 1 }],
    ["PageUp", 4, 1, false, { row: 0, column: 1 }],
  ])("%s from %i,%i (ctrl %s)", (key, row, column, ctrl, to) => {
    expect(press(key, row, column, ctrl), "never leaves the grid").toEqual(to);
  });

  test("other keys do not move", () => {
    expect(press("a", 1, 1), "letters belong to the screen").toBeUndefined();
  });

  test("an empty list leaves only the head", () => {
    const cell = cellAfter(
      { key: "ArrowDown", ctrlKey: false, metaKey: false },
      { row: -1, column: 0 },
      { ...extent, rows: 0 },
    );
    expect(cell).toEqual({ row: -1, column: 0 });
  });
});

test("revealed scrolls no further than needed", () => {
  expect(revealed(100, 32, 0, 600), "in sight: stays").toBe(0);
  expect(revealed(700, 32, 0, 600), "below: to the lower edge").toBe(132);
  expect(revealed(10, 32, 300, 600), "above: to the upper edge").toBe(10);
});

test("the row of the tab stop stays in the document", () => {
  expect(withActive([5, 6, 7], 900), "kept though out of sight").toEqual([5, 6, 7, 900]);
  expect(withActive([5, 6, 7], 6), "not twice").toEqual([5, 6, 7]);
  expect(withActive([5], -1), "the head is always there").toEqual([5]);
});
