import { describe, expect, test } from "vitest";
import type { DateRule } from "../dateValue";
import { english } from "../labels";
import { filterBy, filterText, occurringValues, passes } from "./filters";
import type { GridColumn, GridValue } from "./types";

interface Row {
  value: GridValue;
}

const rule: DateRule = { edge: "through", zone: "Europe/Berlin", locale: "en-GB" };
const column = (more: Partial<GridColumn<Row>> = {}): GridColumn<Row> => ({
  id: "c",
  header: "C",
  width: 100,
  value: (row) => row.value,
  ...more,
});
const plain = column();
const scope = column({
  text: (row) => (row.value === "zone" ? "Zone" : "In region"),
  editor: {
    kind: "select",
    options: [
      { value: "zone", label: "Zone" },
      { value: "in_region", label: "In region" },
    ],
  },
});
const tokens = column({ editor: { kind: "tokens", add: "Add", options: [{ value: "DE", label: "Germany" }] } });
const ends = column({ editor: { kind: "date", rule } });
const rowsOf = (...values: GridValue[]): Row[] => values.map((value) => ({ value }));
const through = (of: GridColumn<Row>, rows: Row[], filter: Parameters<typeof passes>[0]) =>
  rows.filter((row) => passes(filter, row, of)).map(({ value }) => value);

describe("how a column is filtered", () => {
  test("by its editor: choices are ticked, days are compared", () => {
    expect(filterBy(scope, []).kind).toBe("values");
    expect(filterBy(tokens, []).kind).toBe("values");
    expect(filterBy(ends, [])).toEqual({ kind: "date", rule });
  });

  test("by its values where the editor says nothing: few that come back are ticked, the rest is typed", () => {
    const few = rowsOf(...Array.from({ length: 100 }, (_, at) => `value ${at % 5}`));
    expect(filterBy(plain, few).kind).toBe("values");
    const all = rowsOf(...Array.from({ length: 6 }, (_, at) => `value ${at}`));
    expect(filterBy(plain, all).kind, "each row has its own").toBe("text");
    const many = rowsOf(...Array.from({ length: 100 }, (_, at) => `value ${at % 30}`));
    expect(filterBy(plain, many).kind).toBe("text");
  });

  test("as it says itself, before anything else", () => {
    expect(filterBy(column({ filter: { kind: "text" }, ...(scope.editor && { editor: scope.editor }) }), []).kind).toBe(
      "text",
    );
  });
});

describe("which rows pass", () => {
  test("text: a part of the words, however it is capitalised", () => {
    const rows = rowsOf("Azure West", "aws", null);
    expect(through(plain, rows, { kind: "text", contains: " AZURE w " })).toEqual(["Azure West"]);
  });

  test("choices: by value, so that a saved filter survives another label", () => {
    expect(through(scope, rowsOf("zone", "in_region"), { kind: "values", values: ["in_region"] })).toEqual([
      "in_region",
    ]);
  });

  test("tokens: a row with any of those ticked; none at all is a value too", () => {
    const rows = rowsOf(["DE", "FR"], ["FR"], []);
    expect(through(tokens, rows, { kind: "values", values: ["DE"] })).toEqual([["DE", "FR"]]);
    expect(through(tokens, rows, { kind: "values", values: ["DE", ""] })).toEqual([["DE", "FR"], []]);
  });

  test("days: both inside, compared as the officer reads them", () => {
    const newYear = "2026-12-31T23:00:00.000Z";
    const rows = rowsOf(newYear, "2027-06-30T22:00:00.000Z", null);
    const year = { kind: "date", from: "2026-12-31", through: "2026-12-31" } as const;
    expect(through(ends, rows, year), "the last day of the interval, in Berlin").toEqual([newYear]);
    expect(through(ends, rows, { ...year, through: null }).length, "no date is on no side").toBe(2);
    expect(through(ends, rows, { ...year, from: null, through: "2026-12-30" })).toEqual([]);
  });
});

test("the values that occur are counted and sorted by their words, nothing last", () => {
  expect(occurringValues(scope, rowsOf("zone", "in_region", "zone"), "empty")).toEqual([
    { value: "in_region", label: "In region", count: 1 },
    { value: "zone", label: "Zone", count: 2 },
  ]);
  expect(occurringValues(tokens, rowsOf(["DE", "XX"], [], ["DE"]), "empty")).toEqual([
    { value: "DE", label: "Germany", count: 2 },
    { value: "XX", label: "XX", count: 1 },
    { value: "", label: "empty", count: 1 },
  ]);
  expect(
    occurringValues(plain, rowsOf("node-10", "node-2", null), "empty").map(({ label }) => label),
    "as people count",
  ).toEqual(["node-2", "node-10", "empty"]);
});

test("a filter reads as a sentence's part", () => {
  const words = english.gridFilter;
  const rows = rowsOf("zone", "in_region");
  expect(filterText({ kind: "values", values: ["zone", "gone"] }, scope, rows, words)).toBe("Zone, gone");
  expect(filterText({ kind: "values", values: ["a", "b", "c", "d"] }, plain, [], words)).toBe("a, b and 2 more");
  expect(filterText({ kind: "text", contains: " gpt " }, plain, [], words)).toBe("contains “gpt”");
  expect(filterText({ kind: "date", from: "2026-01-01", through: null }, ends, [], words)).toBe("from 2026-01-01");
  expect(filterText({ kind: "date", from: "2026-01-01", through: "2026-12-31" }, ends, [], words)).toBe(
    "from 2026-01-01 through 2026-12-31",
  );
});
