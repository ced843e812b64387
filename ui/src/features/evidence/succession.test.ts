import { describe, expect, test } from "vitest";
import type { Evidence } from "@/api/bindings";
import { countSegments, inSegment, readSegment, segments } from "./segments";
import { standingOf, successorOf } from "./succession";

const old: Evidence = {
  id: "dpa-2026",
  name: "DPA 2026",
  instrument: "dpa_art28",
  issuer: "Microsoft Ireland",
  scope: { placements: ["p1", "p2"] },
  models: ["m1"],
  stages: { storage: { places: ["DE"] }, prompt_logs: "no_retention" },
  validity: { from: "2025-12-31T23:00:00Z", to: "2026-12-31T23:00:00Z" },
};
const next: Evidence = {
  ...old,
  id: "dpa-2027",
  issuer: " microsoft  ireland",
  scope: { placements: ["p2", "p1"] },
  stages: { storage: { places: ["DE", "FR"] }, prompt_logs: "no_retention", processing: "nothing" },
  validity: { from: "2026-12-31T23:00:00Z", to: "2027-12-31T23:00:00Z" },
};
const now = "2026-12-15T12:00:00Z";
const after = (change: Partial<Evidence>, at = now) => successorOf(old, [old, { ...next, ...change }], at)?.id;

describe("what supersedes", () => {
  test("a renewal that begins with the end takes over, before that day and after it", () => {
    expect(after({})).toBe("dpa-2027");
    expect(after({}, "2027-06-01T00:00:00Z")).toBe("dpa-2027");
    expect(successorOf(next, [old, next], now), "never the other way round").toBeUndefined();
    expect(successorOf(old, [old], now), "nothing supersedes itself").toBeUndefined();
  });

  test("one that leaves a second open takes over only once it has begun", () => {
    const validity = { ...next.validity, from: "2026-12-31T23:00:01Z" };
    expect(after({ validity })).toBeUndefined();
    expect(after({ validity }, "2026-12-31T23:00:00Z"), "nothing counts in that second").toBeUndefined();
    expect(after({ validity }, "2026-12-31T23:00:01Z")).toBe("dpa-2027");
  });

  test("one that begins or ends no later is no renewal", () => {
    expect(after({ validity: { ...next.validity, from: old.validity.from } })).toBeUndefined();
    expect(after({ validity: { from: "2026-06-01T00:00:00Z", to: old.validity.to } })).toBeUndefined();
    expect(after({ validity: { from: "2026-06-01T00:00:00Z", to: "2026-12-31T23:00:01Z" } })).toBe("dpa-2027");
  });

  test("another instrument, issuer, scope or set of models is another thing", () => {
    expect(after({ instrument: "scc" })).toBeUndefined();
    expect(after({ issuer: "Mistral" })).toBeUndefined();
    expect(after({ scope: { placements: ["p1"] } })).toBeUndefined();
    expect(after({ scope: { provider: "azure" } })).toBeUndefined();
    expect(after({ models: null })).toBeUndefined();
  });

  test("one that says less of a stage does not take over", () => {
    expect(after({ stages: { storage: { places: ["DE"] } } }), "a stage is dropped").toBeUndefined();
    expect(after({ stages: { storage: "nothing", prompt_logs: "no_retention" } })).toBeUndefined();
    expect(after({ stages: { storage: "no_retention", prompt_logs: "no_retention" } })).toBeUndefined();
  });

  test("of several the first to begin is named", () => {
    const third = { ...next, id: "dpa-2028", validity: { from: "2026-12-01T00:00:00Z", to: "2028-12-31T23:00:00Z" } };
    expect(successorOf(old, [next, third, old], now)?.id).toBe("dpa-2028");
  });
});

const standing = (evidence: Evidence, at: string) => standingOf(evidence, [old, next], at, "Europe/Berlin");

describe("where evidence stands among all", () => {
  test("superseded evidence says whether it still counts, to its last second", () => {
    expect(standing(old, now)).toEqual({ kind: "superseded", by: next, counts: true });
    expect(standing(old, "2026-12-31T22:59:59Z")).toMatchObject({ counts: true });
    expect(standing(old, "2026-12-31T23:00:00Z")).toMatchObject({ counts: false });
    expect(standing(next, now), "the renewal waits for its day").toEqual({ kind: "later" });
  });

  test("without a renewal it is due, and then ended", () => {
    expect(standingOf(old, [old], now, "Europe/Berlin")).toEqual({ kind: "due", days: 16 });
    expect(standingOf(old, [old], "2027-01-01T00:00:00Z", "Europe/Berlin")).toEqual({ kind: "expired" });
    expect(standing(old, "2025-01-01T00:00:00Z"), "what has not begun is not past").toEqual({ kind: "later" });
  });
});

test("every piece is in one segment, so the counts add up to all", () => {
  const kinds = ["valid", "due", "expired", "later"] as const;
  const standings = [
    ...kinds.map((kind) => (kind === "due" ? { kind, days: 3 } : { kind })),
    { kind: "superseded", by: next, counts: false } as const,
    { kind: "valid" } as const,
  ];
  const { all, ...parts } = countSegments(standings);
  expect(parts).toEqual({ "in-force": 2, due: 1, later: 1, ended: 1, superseded: 1 });
  expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(all);
  const inside = segments.map((segment) => [segment, standings.filter((one) => inSegment(one, segment)).length]);
  expect(Object.fromEntries(inside), "each count is that of its list").toEqual(countSegments(standings));
  expect(readSegment("due")).toBe("due");
  expect(readSegment("gained"), "a word of another room").toBe("all");
});
