import { expect, test } from "vitest";
import { gridLayout } from "./layout";

const columns = [{ width: 100 }, { width: 50, frozen: true }, { width: 80 }, { width: 60, frozen: true }];

test("columns that stay stand beside each other, whatever scrolls between them", () => {
  expect(gridLayout(columns, false).left).toEqual([0, 100, undefined, 150]);
  expect(gridLayout(columns, true).left, "behind the check boxes").toEqual([36, 136, undefined, 186]);
});

test("the first column always stays", () => {
  expect(gridLayout([{ width: 100 }, { width: 80 }], false).left).toEqual([0, undefined]);
});

test("below the sum of the widths the list scrolls", () => {
  expect(gridLayout(columns, true)).toMatchObject({
    least: 326,
    template: "36px minmax(100px, 100fr) minmax(50px, 50fr) minmax(80px, 80fr) minmax(60px, 60fr)",
  });
});
