import { expect, test } from "vitest";
import type { CheckLine, Explanation, ImpactChange, PolicyChecks } from "@/api/bindings";
import { say } from "@/test/words";
import { comparedChecks, countsOf, decodeChange, encodeChange, gravest, whyOf } from "./model";

const counts = (gained: number, lost: number, reason_only: number) => ({ gained, lost, reason_only, unchanged: 9 });

test("what is newly permitted comes before what is lost, and both before mere reasons", () => {
  expect(gravest(counts(1, 5, 9000))).toBe("gained");
  expect(gravest(counts(0, 1, 9000))).toBe("lost");
  expect(gravest(counts(0, 0, 1))).toBe("reason_only");
});

test("a change comes back from the address as it was, whatever stands in its names", () => {
  const change = { tag: "eu-personal", category: null, endpoint: "azure/zone 1", from: "2026-12-31T23:00:00Z" };
  expect(decodeChange(encodeChange(change))).toEqual(change);
  const alone = { ...change, category: "health_data" };
  expect(decodeChange(encodeChange(alone))).toEqual(alone);
  for (const text of [undefined, "", "a/b/c", "a//e/never", "a//e/%", "//e/2026-12-31T23:00:00Z"]) {
    expect(decodeChange(text), `${text} names none`).toBeUndefined();
  }
});

const change = (effect: ImpactChange["effect"], before: string, after: string): ImpactChange => ({
  tag: "eu",
  category: null,
  category_name: null,
  endpoint: "a",
  effect,
  from: "2026-11-20T10:00:00Z",
  to: null,
  before: { outcome: "deny", short: before },
  after: { outcome: "deny", short: after },
  sentence: "",
});

test("why says what was, what is, or both", () => {
  expect(whyOf(change("gained", "evidence missing", ""), say)).toBe("was: evidence missing");
  expect(whyOf(change("lost", "", "evidence ended"), say)).toBe("evidence ended");
  expect(whyOf(change("reason_only", "", "to 4 Jan 2027"), say)).toBe("every check passes → to 4 Jan 2027");
  expect(whyOf(change("reason_only", "anywhere", "anywhere"), say), "the rest is in the explanation").toBe("anywhere");
});

test("counts are those of the tag, or of all", () => {
  const summary = { counts: counts(3, 2, 1), tags: [{ tag: "eu", counts: counts(1, 0, 0) }] };
  const all = { ...blank, ...summary };
  expect(countsOf(all, "eu").gained).toBe(1);
  expect(countsOf(all, undefined).gained).toBe(3);
});

const blank = {
  relation: "wider",
  sentence: "",
  published: null,
  from: "2026-11-20T10:00:00Z",
  space: { questions: 1, endpoints: 1, epochs: 1, answers: 1 },
  merged: { gained: 0, lost: 0, reason_only: 0 },
  endpoints_gained: 0,
  endpoints_lost: 0,
  jurisdictions: [],
} as const satisfies Partial<Parameters<typeof countsOf>[0]>;

const line = (label: string, declared: string, passed: boolean): CheckLine => ({
  label,
  permitted: "",
  declared,
  evidence: [],
  passed,
  exempt: false,
  failure: passed ? null : "no",
});
const policy = (id: string, checks: CheckLine[]): PolicyChecks => ({
  id,
  name: id,
  mode: "enforce",
  regulations: [],
  checks,
  unconstrained: [],
});
const explained = (policies: PolicyChecks[]): Explanation => ({
  tag: "eu",
  endpoint: "a",
  placement: "A",
  at: "2026-11-20T10:00:00Z",
  outcome: "deny",
  sentence: "",
  codes: [],
  reasons: [],
  would_deny: [],
  policies,
  evidence: [],
  sources: [],
  next_change: null,
  revision: 1,
  catalogue_sha256: "",
});

test("checks stand beside each other by policy and name, and what differs is known", () => {
  const before = explained([policy("p", [line("Scope", "zone", true), line("Storage", "CH", false)])]);
  const after = explained([
    policy("p", [line("Scope", "zone", true), line("Storage", "DE", true), line("Storage", "DE", true)]),
    policy("q", [line("Scope", "zone", true)]),
  ]);
  const compared = comparedChecks(before, after).map(({ id, checks }) => [id, checks.map((one) => one.differs)]);
  expect(compared, "the second line of a name is only in the draft").toEqual([
    ["p", [false, true, true]],
    ["q", [true]],
  ]);
  expect(comparedChecks(null, after), "nothing is published").toHaveLength(2);
});
