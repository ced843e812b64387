import { expect, test } from "vitest";
import type { CatalogueObject, ImportPreview, ImportRow, ImportStatus, ModelSummary } from "@/api/bindings";
import {
  canTake,
  countsShown,
  locationTable,
  orderedRows,
  pastedFile,
  placesShown,
  formatOf,
  willImport,
} from "./importing";

const model = (id: string, vendor: string): CatalogueObject => ({ kind: "model", value: { id, vendor } });
const row = (key: string, status: ImportStatus, ...objects: CatalogueObject[]): ImportRow => ({
  sheet: null,
  line: 1,
  column: null,
  key,
  status,
  message: "",
  fields: [],
  objects,
});
const previewOf = (...rows: ImportRow[]): ImportPreview => ({
  proposal: {
    source: { file_name: "config.yaml", sha256: "", format: "litellm_config", version: null },
    rows,
    notes: [],
  },
  counts: { added: 1, changed: 0, same: 1, conflict: 1, error: 1 },
  locations: null,
  applied: 0,
});
const preview = previewOf(
  row("same", "same"),
  row("added", "added", model("added", "A")),
  row("conflict", "conflict", model("conflict", "A")),
  row("error", "error"),
);

test("errors stand first, and each row keeps its place in the file", () => {
  expect(orderedRows(preview).map(({ key, index }) => [key, index])).toEqual([
    ["error", 3],
    ["conflict", 2],
    ["added", 1],
    ["same", 0],
  ]);
});

test("columns and sheets have a place in the list where the file has them", () => {
  expect(placesShown([row("a", "added")])).toEqual({ sheet: false, column: false });
  const wrong = { ...row("b", "error"), sheet: "endpoints", column: "region" };
  expect(placesShown([row("a", "added"), wrong])).toEqual({ sheet: true, column: true });
});

test("pasted rows are a table whose last line is whole, and a file is what was said of it", async () => {
  expect(formatOf("botocore", "paste")).toBe("registry_csv");
  expect([formatOf("botocore", "file"), formatOf(null, "file")]).toEqual(["botocore", null]);
  const pasted = await Promise.all(["a\tb", "a\tb\n", "ä\u0000"].map((text) => pastedFile(text, "rows").text()));
  expect(pasted).toEqual(["a\tb\n", "a\tb\n", "ä\u0000\n"]);
});

test("only what occurs is counted, and conflicts are imported only when they are ticked", () => {
  expect(countsShown(preview.counts).map(({ status }) => status)).toEqual(["added", "conflict", "error", "same"]);
  expect(willImport(preview, new Set())).toBe(1);
  expect(willImport(preview, new Set([2]))).toBe(2);
});

test("a conflict that brings nothing cannot be taken and is not counted", () => {
  const address = row("address", "conflict");
  expect(canTake(address)).toBe(false);
  expect(willImport(previewOf(row("added", "added", model("m", "A")), address), new Set([1]))).toBe(1);
});

test("of several rows with one object it is the last that is counted, unless they say the same", () => {
  const twice = previewOf(row("first", "added", model("m", "A")), row("second", "conflict", model("m", "B")));
  expect(willImport(twice, new Set())).toBe(1);
  expect(willImport(twice, new Set([1]))).toBe(1);
  const shared = previewOf(row("first", "added", model("m", "A")), row("second", "added", model("m", "A")));
  expect(willImport(shared, new Set()), "both entries bring the one thing that they share").toBe(2);
});

test("a model map is counted by family and scope", () => {
  const summary: ModelSummary = {
    models: 3,
    unreadable: 0,
    rows: [
      { family: "bedrock", scope: "geo", models: 2 },
      { family: "azure", scope: "global", models: 1 },
    ],
    providers: {},
    geographies: {},
    regions: {},
  };
  const table = locationTable(summary);
  expect(table.families).toEqual(["bedrock", "azure"]);
  expect(table.scopes).toEqual(["geo", "global"]);
  expect([table.count("bedrock", "geo"), table.count("azure", "geo")]).toEqual([2, 0]);
});
