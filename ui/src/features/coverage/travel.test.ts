import { expect, test } from "vitest";
import type { Coverage, CoverageDate, Outcome } from "@/api/bindings";
import { say } from "@/test/words";
import { differences, nowStop, readAt, stopsOf, timeMarks } from "./travel";

const now = "2026-11-20T10:00:00Z";
const date = (at: string, more: Partial<CoverageDate> = {}): CoverageDate => ({
  at,
  what: ["DPA Azure ends"],
  more: 0,
  gained: 0,
  lost: 1,
  changed: 1,
  ...more,
});

test("the stops are now and every date, at their true distance, with what happens then", () => {
  const stops = stopsOf(
    [date("2026-12-20T10:00:00Z"), date("2027-01-19T10:00:00Z", { lost: 0, gained: 2 })],
    undefined,
    now,
    say,
  );
  expect(stops.map(({ at }) => at)).toEqual([0, 0.5, 1]);
  expect(stops[0]?.id).toBe(nowStop);
  expect(stops[1]).toMatchObject({ day: "20 Dec 2026", what: "DPA Azure ends", effect: "− 1 permitted", hot: true });
  expect(stops[1]?.label, "spoken").toMatch(/^20 Dec 2026, .*, DPA Azure ends, − 1 permitted$/u);
  expect(stops[2]?.hot, "what only adds is no warning").toBeUndefined();
});

test("a date that a link names is a stop, whether or not it changes an answer", () => {
  const stops = stopsOf([date("2026-12-20T10:00:00Z")], "2026-12-01T00:00:00Z", now, say);
  expect(stops.map(({ day }) => day)).toEqual(["", "1 Dec 2026", "20 Dec 2026"]);
  const same = stopsOf([date("2026-12-20T10:00:00Z")], "2026-12-20T10:00:00.000Z", now, say);
  expect(same, "the same instant, written otherwise").toHaveLength(2);
  expect(readAt("never")).toBeUndefined();
});

const matrix = (outcomes: Outcome[]): Coverage => ({
  at: now,
  tags: outcomes.map((_, index) => ({
    tag: `t${index}`,
    description: "",
    reason: null,
    eligible: 0,
    next_change: null,
  })),
  rows: [
    {
      endpoint: "e",
      model: "m",
      upstream_name: "u",
      provider: "p",
      placement: "p",
      placement_name: "P",
      scope: "zone",
      processing: "DE",
      in_conflict: false,
      cells: outcomes.map((outcome) => ({ outcome, short: "", changes_at: null, would_deny: 0 })),
    },
  ],
  cells: outcomes.length,
  eligible: 0,
});

test("cells that differ from now are counted, and marked with a sign and the word of now", () => {
  const then = matrix(["deny", "allow", "exempt", "deny"]);
  const differs = differences(matrix(["allow", "deny", "allow", "deny"]), then);
  expect([differs.gained, differs.lost, differs.cells.size]).toEqual([1, 1, 3]);
  expect([...timeMarks(differs, then, say)]).toEqual([
    ["t0/e", "− now Allow"],
    ["t1/e", "+ now Deny"],
    ["t2/e", "now Allow"],
  ]);
});
