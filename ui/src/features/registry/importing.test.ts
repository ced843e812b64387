import { expect, test } from "vitest";
import type { ImportPreview, ImportRow, ImportStatus, ModelSummary } from "@/api/bindings";
import { countsShown, locationTable, orderedRows, willImport } from "./importing";

const row = (key: string, status: ImportStatus): ImportRow => ({
  line: 1,
  key,
  status,
  message: "",
  fields: [],
  objects: [],
});
const preview: ImportPreview = {
  proposal: {
    source: { file_name: "config.yaml", sha256: "", format: "litellm_config", version: null },
    rows: [row("same", "same"), row("added", "added"), row("conflict", "conflict"), row("error", "error")],
    notes: [],
  },
  counts: { added: 1, changed: 0, same: 1, conflict: 1, error: 1 },
  locations: null,
};

test("errors stand first, and each row keeps its place in the file", () => {
  expect(orderedRows(preview).map(({ key, index }) => [key, index])).toEqual([
    ["error", 3],
    ["conflict", 2],
    ["added", 1],
    ["same", 0],
  ]);
});

test("only what occurs is counted, and conflicts are imported only when they are ticked", () => {
  expect(countsShown(preview.counts).map(({ status }) => status)).toEqual(["added", "conflict", "error", "same"]);
  expect(willImport(preview.counts, new Set())).toBe(1);
  expect(willImport(preview.counts, new Set([2]))).toBe(2);
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
