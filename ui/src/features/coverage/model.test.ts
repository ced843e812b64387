import { expect, test } from "vitest";
import type { Coverage, CoverageCell, CoverageRow, Outcome } from "@/api/bindings";
import {
  cellRows,
  changedCells,
  emphasised,
  groupsOf,
  matchingRows,
  matrixCell,
  noFilter,
  pipDays,
  type Filter,
} from "./model";

const now = "2026-11-20T10:00:00Z";
const say = (key: string, args: Record<string, string | number> = {}) => [key, ...Object.values(args)].join(" ");

const cell = (outcome: CoverageCell["outcome"], more: Partial<CoverageCell> = {}): CoverageCell => ({
  outcome,
  short: outcome === "deny" ? "outside EEA30" : "",
  changes_at: null,
  would_deny: 0,
  ...more,
});
const row = (endpoint: string, provider: string, cells: CoverageCell[]): CoverageRow => ({
  endpoint,
  model: "gpt-5.5",
  upstream_name: "gpt",
  provider,
  placement: "azure:dz-eu",
  placement_name: "Azure data zone EU",
  scope: "zone",
  processing: "EEA_CH",
  in_conflict: endpoint === "zone",
  cells,
});
const tag = (name: string) => ({ tag: name, description: "", reason: null, eligible: 1, next_change: null });
const coverage: Coverage = {
  at: now,
  tags: [tag("eu-personal"), tag("us-phi")],
  rows: [
    row("swe", "Azure", [cell("allow"), cell("deny")]),
    row("zone", "Azure", [cell("deny"), cell("deny")]),
    row("own", "Private", [cell("exempt"), cell("unknown")]),
  ],
  cells: 6,
  eligible: 2,
};
const nothing: ReadonlyMap<string, Outcome> = new Map();
const ids = (filter: Partial<Filter>, changed = nothing) =>
  matchingRows(coverage, { ...noFilter, ...filter }, changed).map(({ endpoint }) => endpoint);

test("a pip counts the days to the last one, up to 90, and none for what is over or far", () => {
  expect(pipDays(now, "2026-12-31T23:00:00Z", "UTC")).toBe(41);
  expect(pipDays(now, "2026-11-20T18:00:00Z", "UTC"), "today still shows").toBe(0);
  expect(pipDays(now, "2027-02-18T10:00:00Z", "UTC"), "the ninetieth day").toBe(90);
  expect(pipDays(now, "2027-02-19T10:00:00Z", "UTC"), "the ninety-first").toBeUndefined();
  expect(pipDays(now, "2026-11-19T10:00:00Z", "UTC"), "passed").toBeUndefined();
  expect(pipDays(now, null, "UTC")).toBeUndefined();
  expect(pipDays("2026-12-30T20:00:00Z", "2026-12-31T12:00:00Z", "UTC"), "tomorrow, as Overview says").toBe(1);
});

test("a filter narrows by words of the endpoint, by verdict, and by what the draft changes", () => {
  expect(ids({})).toEqual(["swe", "zone", "own"]);
  expect(ids({ find: "private" })).toEqual(["own"]);
  expect(ids({ find: "AZURE zone" }), "every word, in any field").toEqual(["swe", "zone", "own"]);
  expect(ids({ verdict: "unknown" })).toEqual(["own"]);
  const changed = changedCells({
    changes: [],
    decisions: [
      { tag: "us-phi", endpoint: "zone", before: "allow", after: "deny" },
      { tag: "us-phi", endpoint: "swe", before: null, after: "deny" },
    ],
    cells: 6,
  });
  expect(ids({ changed: true }, changed), "what is new was nothing before").toEqual(["zone"]);
});

test("the table has the same cells as the matrix, one a row", () => {
  expect(cellRows(coverage, noFilter, nothing)).toHaveLength(coverage.cells);
  const denied = cellRows(coverage, { ...noFilter, verdict: "deny" }, nothing);
  expect(denied.map(({ id }) => id)).toEqual(["us-phi/swe", "eu-personal/zone", "us-phi/zone"]);
});

test("endpoints stand under their provider, and sources that disagree are named", () => {
  const groups = groupsOf(coverage.rows, say);
  expect(groups.map(({ name, rows }) => [name, rows.length])).toEqual([
    ["Azure", 2],
    ["Private", 1],
  ]);
  expect(groups[0]?.rows.map(({ placeNote }) => placeNote)).toEqual(["scope-zone", "coverage-disagree"]);
});

test("a cell says what it was, what changes it soon, and what audit would deny", () => {
  const shown = matrixCell(
    cell("allow", { changes_at: "2026-12-31T23:00:00Z", would_deny: 2 }),
    "was Deny",
    now,
    "UTC",
    say,
  );
  expect(shown).toMatchObject({
    verdict: "allow",
    was: "was Deny",
    soon: "coverage-soon 41",
    reason: "coverage-audit 2",
  });
  expect(matrixCell(cell("allow"), undefined, now, "UTC", say), "nothing is added to a plain answer").toEqual({
    verdict: "allow",
  });
});

test("only whole words are set off in a sentence", () => {
  expect(emphasised("Tagged eu, not eu-health, in eu.", ["eu"])).toEqual([
    "Tagged ",
    { strong: "eu" },
    ", not eu-health, in ",
    { strong: "eu" },
    ".",
  ]);
  expect(emphasised("As it is.", [""])).toEqual(["As it is."]);
});
