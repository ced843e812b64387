import { expect, test } from "vitest";
import type { Claim, CommandError, Endpoint } from "@/api/bindings";
import {
  boundaryEdits,
  endpointEdits,
  fieldProblem,
  placementEdits,
  problemText,
  reopenedClaim,
  settledClaim,
  sourceOf,
  withClaim,
  withOfficerFact,
  withoutFact,
} from "./edits";
import { smallEurope, zonePlacement } from "@/test/smallDraft";

const endpoint: Endpoint = {
  id: "a",
  model: "m",
  connection: "c",
  upstream_name: "u",
  placement: "p",
  term: { from: "2026-01-01T00:00:00Z" },
  enabled: true,
};

test("a renamed endpoint is a deletion and an addition in one edit", () => {
  expect(endpointEdits(endpoint, "id", "b")).toEqual([
    { delete: { kind: "endpoint", id: "a" } },
    { put: { kind: "endpoint", value: { ...endpoint, id: "b" } } },
  ]);
});

test("an end of the term is taken away without the other", () => {
  const [edit] = endpointEdits(endpoint, "to", "2027-01-01T00:00:00.000Z");
  expect(edit?.put?.value).toMatchObject({ term: { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00.000Z" } });
  const [cleared] = endpointEdits(endpoint, "from", null);
  expect(cleared?.put?.value).toMatchObject({ term: {} });
  expect(endpointEdits(endpoint, "enabled", "off")[0]?.put?.value).toMatchObject({ enabled: false });
});

test("what is emptied is taken away, and an unknown word for a scope changes nothing", () => {
  expect(placementEdits(zonePlacement, "zone", "")[0]?.put?.value).toMatchObject({ zone: null });
  expect(placementEdits(zonePlacement, "scope", "everywhere")).toEqual([]);
});

test("the officer’s statement stands beside the sources and in the place of her last one", () => {
  const before = zonePlacement.claims?.processing;
  const source = sourceOf(" Contract ", "", "2026-11");
  const first = withOfficerFact(before, ["DE"], source, " see annex ");
  expect(first.facts.at(-1)).toEqual({
    value: ["DE"],
    source: { name: "Contract", date: "2026-11" },
    confidence: "officer",
    note: "see annex",
  });
  const second = withOfficerFact(first, "anywhere", source, "");
  expect(second.facts, "the two sources and one statement").toHaveLength(3);
  const own = second.facts.at(-1);
  expect(own?.note, "no empty note").toBeUndefined();
  expect(own === undefined ? own : withoutFact(second, own)).toEqual(before);
});

test("a stage without anything said is left out, and the other stages stay", () => {
  const claim: Claim = withOfficerFact(undefined, "unknown", { name: "me" }, "");
  const [fact] = claim.facts;
  expect(fact === undefined ? "no fact" : withoutFact(claim, fact)).toBeUndefined();
  const edit = withClaim(zonePlacement, "storage", claim);
  expect(edit.put?.value).toMatchObject({ claims: { processing: zonePlacement.claims?.processing, storage: claim } });
  expect(withClaim(zonePlacement, "processing", undefined).put?.value).toEqual({ ...zonePlacement, claims: {} });
});

test("settling keeps every source, and reopening takes only the settlement back", () => {
  const claim = zonePlacement.claims?.processing ?? { facts: [] };
  const settled = settledClaim(claim, ["DE"], " Annex 2 says so. ", "2026-11-20T10:00:00Z");
  expect(settled).toEqual({
    ...claim,
    settled: { value: ["DE"], reason: "Annex 2 says so.", at: "2026-11-20T10:00:00Z" },
  });
  expect(reopenedClaim(settled)).toEqual(claim);
});

test("members that the officer changes are no longer the source’s list", () => {
  const [edit] = boundaryEdits(smallEurope, "places", ["DE"]);
  expect(edit?.put?.value).toMatchObject({ places: ["DE"], confidence: "officer" });
  expect(boundaryEdits(smallEurope, "name", "Four")[0]?.put?.value).toMatchObject({ confidence: "curated" });
});

test("an error of the core stands at its field, as a sentence; another’s is told whole", () => {
  const error: CommandError = {
    code: "invalid",
    message: "connection `c`, field `base_url`: `x` is not a URL",
    fields: [{ kind: "connection", id: "c", field: "base_url", message: "`x` is not a URL" }],
  };
  expect(fieldProblem(error, "connection", "c", "base_url")).toBe("`x` is not a URL.");
  expect(fieldProblem(error, "connection", "d", "base_url")).toBeUndefined();
  expect(problemText(error, "connection", "c")).toBe("`x` is not a URL.");
  expect(problemText(error, "endpoint", "a")).toBe("Connection `c`, field `base_url`: `x` is not a URL.");
});
