import { expect, test } from "vitest";
import type { Coverage, CoverageCell, CoverageRow, Outcome } from "@/api/bindings";
import { effectOn } from "./effect";

const cell = (outcome: Outcome): CoverageCell => ({ outcome, short: "", changes_at: null, would_deny: 0 });
const row = (endpoint: string, ...outcomes: Outcome[]): CoverageRow => ({
  endpoint,
  model: "m",
  upstream_name: "m",
  provider: "p",
  placement: "p",
  placement_name: "p",
  scope: "zone",
  processing: "DE",
  in_conflict: false,
  cells: outcomes.map(cell),
});
const tag = (name: string, eligible: number) => ({
  tag: name,
  description: "",
  reason: null,
  eligible,
  next_change: null,
});
const coverage: Coverage = {
  at: "2026-11-20T12:00:00Z",
  tags: [tag("a", 1), tag("b", 2)],
  rows: [row("one", "deny", "exempt"), row("two", "allow", "unknown"), row("three", "deny", "allow")],
  cells: 6,
  eligible: 3,
};

test("the answers are those of the policy's own tags, the usable endpoints first", () => {
  const [only, ...rest] = effectOn(["b"], coverage);
  expect(rest, "other tags do not belong to it").toEqual([]);
  expect(only?.of, "always with a denominator").toBe(3);
  expect(only?.lines.map((line) => [line.endpoint, line.cell.outcome])).toEqual([
    ["one", "exempt"],
    ["three", "allow"],
    ["two", "unknown"],
  ]);
});

test("what is left out is counted", () => {
  const [first] = effectOn(["a"], coverage, 2);
  expect(first?.lines.length).toBe(2);
  expect(first?.more).toBe(1);
});

test("a tag that the matrix does not have shows nothing", () => {
  expect(effectOn(["gone"], coverage)).toEqual([]);
});
