import { expect, test } from "vitest";
import { compareValues, found, haystack, unchanged, withGroups } from "./model";
import type { GridColumn } from "./types";

interface Row {
  id: string;
  name: string;
  group: string;
}
const columns: readonly GridColumn<Row>[] = [
  { id: "id", header: "Id", value: (row) => row.id, width: 80 },
  { id: "name", header: "Name", value: (row) => row.name, text: (row) => `Model ${row.name}`, width: 80 },
];

test("numbers in names sort as numbers, and nothing sorts last", () => {
  const names = ["node-10", null, "node-2", "Node-1"];
  expect(names.toSorted(compareValues)).toEqual(["Node-1", "node-2", "node-10", null]);
});

test("words may stand in different columns, in any order", () => {
  const hay = haystack({ id: "azure-swe", name: "gpt", group: "" }, columns);
  expect(found(hay, "MODEL azure"), "what is shown is found").toBe(true);
  expect(found(hay, "azure claude"), "every word must occur").toBe(false);
});

test("groups keep the order of the data while rows inside are sorted", () => {
  const data: Row[] = [
    { id: "b", name: "2", group: "Z" },
    { id: "c", name: "1", group: "A" },
    { id: "a", name: "1", group: "Z" },
  ];
  const sorted = data.toSorted((x, y) => x.id.localeCompare(y.id)).map((row) => ({ id: row.id, row }));
  const items = withGroups(sorted, data, (row) => ({ id: row.group, label: row.group }));
  expect(
    items.map((item) => item.key),
    "a header before its rows, with its count",
  ).toEqual(["group:Z", "row:a", "row:b", "group:A", "row:c"]);
  expect(items[0], "the count is of rows shown").toMatchObject({ count: 2 });
});

test("an edit that changes nothing is not saved", () => {
  expect(unchanged("x", "x")).toBe(true);
  expect(unchanged(null, ""), "empty text in an empty cell").toBe(true);
  expect(unchanged(["DE", "FR"], ["DE", "FR"])).toBe(true);
  expect(unchanged(["DE", "FR"], ["DE"])).toBe(false);
  expect(unchanged(null, ["DE"])).toBe(false);
});
