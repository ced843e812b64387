import { expect, test } from "vitest";
import { english } from "../labels";
import { planPaste, refusalLines } from "./paste";
import type { GridColumn } from "./types";

interface Row {
  id: string;
  values: readonly string[];
}

const words = { batch: english.gridBatch, date: english.date };
const columns: readonly GridColumn<Row>[] = [0, 1].map((at) => ({
  id: `c${at}`,
  header: `Column ${at + 1}`,
  width: 100,
  value: (row: Row) => row.values[at] ?? "",
  editor: { kind: "text" },
}));
const rows: readonly Row[] = ["a", "b", "c"].map((id) => ({ id, values: ["", ""] }));
const plan = (block: readonly (readonly string[])[], selected = { rows: 1, columns: 1 }) =>
  planPaste(block, { rows, columns, selected }, (row) => row.id, words);
const edited = (block: readonly (readonly string[])[], selected?: { rows: number; columns: number }) =>
  plan(block, selected).edits.map(({ row, column, value }) => [row.id, column, value].join(" "));

test("a block is repeated only where the selection is a multiple of it, each way by itself", () => {
  expect(edited([["x"]], { rows: 2, columns: 2 })).toEqual(["a c0 x", "a c1 x", "b c0 x", "b c1 x"]);
  expect(edited([["x", "y"]], { rows: 2, columns: 1 }), "down but not across").toEqual([
    "a c0 x",
    "a c1 y",
    "b c0 x",
    "b c1 y",
  ]);
  expect(edited([["x"], ["y"]], { rows: 3, columns: 1 }), "three are no multiple of two").toEqual(["a c0 x", "b c0 y"]);
});

test("lines may be of different length, and what they lack is not pasted", () => {
  expect(edited([["x"], ["y", "z"]])).toEqual(["a c0 x", "b c0 y", "b c1 z"]);
});

test("each cell that finds no place is counted", () => {
  const beyond = plan([
    ["1", "2", "3"],
    ["1", "2", "3"],
    ["1", "2", "3"],
    ["1", "2", "3"],
  ]);
  expect(beyond.edits.length + beyond.same + beyond.refused, "nothing is dropped").toBe(12);
  expect(refusalLines(beyond.refusals, words.batch)).toEqual([
    "1 row beyond the end of the list",
    "1 column beyond the last one",
  ]);
});

test("after five reasons the rest is counted", () => {
  const refusals = Array.from({ length: 8 }, (_, at) => ({ why: `reason ${at}` }));
  const lines = refusalLines(refusals, words.batch);
  expect(lines.length).toBe(6);
  expect(lines.at(-1)).toBe("and 3 more reasons");
});
