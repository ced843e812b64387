import { describe, expect, test } from "vitest";
import { fitting, nextSort } from "./view";

const up = (column: string) => ({ column, direction: "ascending" }) as const;
const down = (column: string) => ({ column, direction: "descending" }) as const;

describe("the order after pressing a header", () => {
  test("one column goes up, down, and away", () => {
    expect(nextSort([], "a", false)).toEqual([up("a")]);
    expect(nextSort([up("a")], "a", false)).toEqual([down("a")]);
    expect(nextSort([down("a")], "a", false)).toEqual([]);
    expect(nextSort([up("a")], "b", false), "another takes its place").toEqual([up("b")]);
  });

  test("with Shift the others stay, each in its place", () => {
    expect(nextSort([up("a")], "b", true)).toEqual([up("a"), up("b")]);
    expect(nextSort([up("a"), up("b")], "a", true)).toEqual([down("a"), up("b")]);
    expect(nextSort([down("a"), up("b")], "a", true)).toEqual([up("b")]);
    expect(nextSort([up("a"), down("b")], "b", false), "without it one column is left").toEqual([up("b")]);
  });
});

test("what concerns columns that are gone is passed over", () => {
  const view = { sort: [up("model"), down("ends"), up("gone")], find: "azure" };
  expect(fitting(view, [{ id: "model", sortable: false }, { id: "ends" }])).toEqual({
    sort: [down("ends")],
    find: "azure",
  });
});
