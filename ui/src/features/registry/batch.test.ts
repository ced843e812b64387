import { expect, test } from "vitest";
import type { CatalogueObject, Endpoint } from "@/api/bindings";
import { batchEdits } from "./batch";
import { endpointEdits } from "./edits";

const endpoint = (id: string): Endpoint => ({
  id,
  model: "m",
  connection: "c",
  upstream_name: "u",
  placement: "p",
  enabled: true,
});
const ways = {
  rowId: (row: Endpoint) => row.id,
  edit: (row: Endpoint, column: string, value: Parameters<typeof endpointEdits>[2]) =>
    value === "no" ? "This cannot be." : endpointEdits(row, column, value),
  edited: (row: Endpoint, object: CatalogueObject) => (object.kind === "endpoint" ? object.value : row),
};

test("several cells of a row become one edit that has them all", () => {
  const row = endpoint("a");
  const cells = [
    { row, column: "model", value: "m2" },
    { row, column: "from", value: "2026-01-01T00:00:00Z" },
    { row, column: "to", value: "2027-01-01T00:00:00Z" },
  ];
  const term = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
  expect(batchEdits(cells, ways)).toEqual([{ put: { kind: "endpoint", value: { ...row, model: "m2", term } } }]);
});

test("rows stay apart, and one cell that cannot be refuses all, by its row", () => {
  const cells = [
    { row: endpoint("a"), column: "model", value: "m2" },
    { row: endpoint("b"), column: "model", value: "m3" },
  ];
  expect(batchEdits(cells, ways)).toHaveLength(2);
  expect(batchEdits([...cells, { row: endpoint("c"), column: "model", value: "no" }], ways)).toBe("c: This cannot be.");
});

test("a new name takes the old one away in the same edit", () => {
  const row = endpoint("a");
  const cells = [
    { row, column: "id", value: "z" },
    { row, column: "model", value: "m2" },
  ];
  expect(batchEdits(cells, ways)).toEqual([
    { delete: { kind: "endpoint", id: "a" } },
    { put: { kind: "endpoint", value: { ...row, id: "z", model: "m2" } } },
  ]);
});
