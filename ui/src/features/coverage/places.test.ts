import { expect, test } from "vitest";
import type { Coverage, CoverageRow, Outcome, Parts, Placement, Policy } from "@/api/bindings";
import { noFilter } from "./model";
import { groundOf, isEverywhere, permissionOf } from "./ground";
import { claimed, placesOf, type Claimed } from "./places";

const source = { name: "test" };
const boundary = (id: string, places: string[]) => ({ id, name: id, places, source, confidence: "officer" as const });
const registry = {
  tags: [{ name: "eu", categories: ["personal"] }],
  boundaries: [
    boundary("DACH", ["DE", "AT", "CH"]),
    boundary("DE_FR", ["DE", "FR"]),
    boundary("US", ["US"]),
    boundary("TEXAS", ["US-TX"]),
    boundary("NORTH", ["CA", "US"]),
  ],
};
const policy = (more: Partial<Policy>): Policy => ({
  id: "p",
  name: "Policy",
  tags: ["eu"],
  mode: "enforce",
  stages: { processing: { boundary: "DACH" } },
  ...more,
});
const now = "2026-11-20T10:00:00Z";
const ground = (...policies: Policy[]) => groundOf({ registry, policies }, "eu", "processing", now);
const of = (outcome: Outcome, claim: Claimed["claim"], endpoint: string = outcome): Claimed => ({
  endpoint,
  outcome,
  claim,
});
const states = (places: ReturnType<typeof placesOf>) => places.entries.map(({ code, state }) => `${code} ${state}`);

test("a place is permitted, used, both, or named by an endpoint that is denied", () => {
  const places = placesOf(
    ground(policy({})),
    [of("allow", ["DE"]), of("deny", ["AT", "PL"]), of("unknown", ["PL"])],
    "en",
  );
  expect(states(places), "by name").toEqual(["AT permitted", "DE used_permitted", "PL refused", "CH permitted"]);
  const poland = places.entries[2];
  expect(poland?.name).toBe("Poland");
  expect(poland?.refused.map(({ outcome }) => outcome)).toEqual(["deny", "unknown"]);
  expect(places.entries[0]?.refused.length, "a permitted place still says who was denied there").toBe(1);
});

test("what policies permit is what each of them does, and one in audit or of later says nothing", () => {
  const both = ground(
    policy({}),
    policy({ id: "q", stages: { processing: { boundary: "DE_FR" } } }),
    policy({ id: "audit", mode: "audit", stages: { processing: { boundary: "US" } } }),
    policy({ id: "later", begins: "2027-01-01T00:00:00Z", stages: { processing: { boundary: "US" } } }),
    policy({ id: "health", categories: ["health"], stages: { processing: { boundary: "US" } } }),
    policy({ id: "other tag", tags: ["us"], stages: { processing: { boundary: "US" } } }),
  );
  expect(states(placesOf(both, [], "en"))).toEqual(["DE permitted"]);
  expect(both.policies.map(({ id }) => id)).toEqual(["p", "q"]);
});

test("a policy begins at its first instant, and one of a category that the tag may carry counts", () => {
  expect(ground(policy({ begins: now, categories: ["personal", "health"] })).policies).toHaveLength(1);
});

test("what is denied is denied whatever a boundary says, and a part of a country alone", () => {
  const denies = ground(
    policy({ stages: { processing: { boundary: "NORTH" } }, denied_places: ["CA-QC", "US", "CU"] }),
  );
  const places = placesOf(denies, [of("deny", ["US-VA"]), of("allow", ["CA-ON"])], "en");
  expect(states(places)).toEqual(["CA used_permitted", "CU denied", "US denied"]);
  expect(places.entries[0], "the rest of Canada is permitted").toMatchObject({
    permission: "permitted",
    deniedParts: ["CA-QC"],
    eligible: [{ parts: ["CA-ON"] }],
  });
  expect(permissionOf(denies, "US-VA"), "a part of what is denied").toBe("denied");
  const exempt = placesOf(denies, [of("exempt", ["CA"]), of("exempt", ["CU"], "island")], "en");
  expect(states(exempt), "by exemption only").toEqual(["CA used", "CU used", "US denied"]);
});

test("denied places bound every stage, and nothing else then does", () => {
  const denies = groundOf(
    { registry, policies: [policy({ stages: {}, denied_places: ["CU"] })] },
    "eu",
    "prompt_logs",
    now,
  );
  expect(isEverywhere(denies)).toBe(true);
  expect(states(placesOf(denies, [of("deny", ["DE"]), of("allow", ["FR"])], "en"))).toEqual([
    "CU denied",
    "FR used_permitted",
    "DE permitted",
  ]);
});

test("a boundary of parts of a country permits these parts", () => {
  const texas = ground(policy({ stages: { processing: { boundary: "TEXAS" } } }));
  expect(placesOf(texas, [], "en").entries).toMatchObject([
    { code: "US", state: "permitted", permission: "outside", permittedParts: ["US-TX"] },
  ]);
  const used = placesOf(texas, [of("allow", ["US-TX"]), of("deny", ["US"])], "en");
  expect(used.entries).toMatchObject([
    { state: "used_permitted", eligible: [{ parts: ["US-TX"] }], refused: [{ parts: [] }] },
  ]);
});

test("what an instrument permits is not permitted by itself, and an endpoint that has it uses a permitted place", () => {
  const dpf = policy({
    stages: { processing: { boundary: "DACH", permit_if: [{ boundary: "US", instruments: { all_of: ["dpf"] } }] } },
  });
  const at = (...claims: Claimed[]) => placesOf(ground(dpf), claims, "en").entries.at(-1);
  expect(at()).toMatchObject({ code: "US", state: "conditional" });
  expect(at(of("deny", ["US"]))?.state, "without the instrument").toBe("conditional");
  expect(at(of("allow", ["US"]))?.state, "with it").toBe("used_permitted");
  expect(at(of("exempt", ["US"]))?.state, "an exemption is no permission").toBe("used");
});

test("a part of a country that an instrument permits is not permitted by itself either", () => {
  const texas = policy({
    stages: { processing: { boundary: "DACH", permit_if: [{ boundary: "TEXAS", instruments: { all_of: ["dpf"] } }] } },
  });
  expect(placesOf(ground(texas), [], "en").entries.at(-1)).toMatchObject({
    code: "US",
    state: "conditional",
    permission: "outside",
    conditionalParts: ["US-TX"],
  });
});

test("an exempt endpoint at a permitted place is excused of something else", () => {
  expect(states(placesOf(ground(policy({})), [of("exempt", ["DE"])], "en"))).toContain("DE used_permitted");
});

test("no policy that decides permits nothing; one that does not name the stage bounds nothing", () => {
  expect(ground(policy({ mode: "audit" })).kind).toBe("nothing");
  expect(states(placesOf(ground(), [of("deny", ["DE"])], "en"))).toEqual(["DE refused"]);
  const other = ground(policy({ stages: { storage: { boundary: "DACH" } } }));
  expect(other.kind).toBe("unconstrained");
  expect(states(placesOf(other, [of("allow", ["JP"]), of("deny", ["DE"])], "en"))).toEqual([
    "DE permitted",
    "JP used_permitted",
  ]);
});

test("anywhere, unknown and not retained are on no map, and are counted", () => {
  const { entries, off } = placesOf(
    ground(),
    [of("deny", "anywhere", "a"), of("deny", "anywhere", "b"), of("unknown", "unknown"), of("allow", "not_retained")],
    "en",
  );
  expect(entries).toEqual([]);
  expect(off.map(({ word, eligible, refused }) => [word, eligible.length, refused.length])).toEqual([
    ["anywhere", 0, 2],
    ["unknown", 0, 1],
    ["not_retained", 1, 0],
  ]);
});

test("an endpoint that names several parts of a country is there once, and a whole country holds its parts", () => {
  const { entries } = placesOf(ground(), [of("deny", ["US-VA", "US-OR"]), of("deny", ["US-VA", "US"], "whole")], "en");
  expect(entries[0]?.refused).toEqual([
    { endpoint: "deny", outcome: "deny", parts: ["US-VA", "US-OR"] },
    { endpoint: "whole", outcome: "deny", parts: [] },
  ]);
});

const placement = (id: string, more: Partial<Placement>): Placement => ({
  id,
  provider: "x",
  name: id,
  scope: "zone",
  ...more,
});
const fact = (value: Claimed["claim"]) => ({ value, source, confidence: "officer" as const });
const row = (endpoint: string, placement: string, outcome: Outcome): CoverageRow => ({
  endpoint,
  model: "m",
  upstream_name: "m",
  provider: "x",
  placement,
  placement_name: placement,
  scope: "zone",
  processing: "",
  in_conflict: false,
  cells: [{ outcome, short: "", changes_at: null, would_deny: 0 }],
});

test("a claim is the settlement, else the widest fact, else what the scope forces", () => {
  const placements = [
    placement("settled", {
      claims: {
        processing: {
          facts: [fact("anywhere"), fact(["FR"])],
          settled: { value: ["FR"], reason: "read", at: now },
        },
      },
    }),
    placement("union", { claims: { processing: { facts: [fact(["FR"]), fact(["DE"])] } } }),
    placement("wider", { claims: { processing: { facts: [fact(["FR"]), fact("anywhere")] } } }),
    placement("global", { scope: "global", claims: { processing: { facts: [fact(["FR"])] } } }),
    placement("unspecified", { scope: "unspecified", claims: { processing: { facts: [fact(["FR"])] } } }),
    placement("silent", {}),
  ];
  const coverage: Coverage = {
    at: now,
    tags: [{ tag: "eu", description: "", reason: null, eligible: 0, next_change: null }],
    rows: [...placements.map(({ id }) => row(id, id, "deny")), row("gone", "gone", "allow")],
    cells: 7,
    eligible: 1,
  };
  const parts: Parts = { registry: { placements } };
  const shown = { filter: noFilter, marks: new Map<string, string>() };
  const claims = claimed(coverage, parts, "eu", "processing", shown);
  expect(Object.fromEntries(claims.map(({ endpoint, claim }) => [endpoint, claim]))).toEqual({
    settled: ["FR"],
    union: ["DE", "FR"],
    wider: "anywhere",
    global: "anywhere",
    unspecified: "unknown",
    silent: "unknown",
    gone: "unknown",
  });
  expect(
    claimed(coverage, parts, "eu", "storage", shown).map(({ claim }) => claim),
    "a scope forces nothing but processing",
  ).toEqual(Array(7).fill("unknown"));
  const allowed = { ...shown, filter: { ...noFilter, verdict: "allow" as const } };
  expect(
    claimed(coverage, parts, "eu", "processing", allowed).map(({ endpoint }) => endpoint),
    "only what the filter lets through",
  ).toEqual(["gone"]);
});
