import { describe, expect, test } from "vitest";
import type { Evidence, Registry } from "@/api/bindings";
import {
  boundaryOf,
  emptyForm,
  evidenceOf,
  formOf,
  inScope,
  largestFile,
  missingIn,
  withCover,
  withPlacesEverywhere,
  type EvidenceForm,
} from "./model";

const zone = "Europe/Berlin";
const full: EvidenceForm = {
  ...emptyForm,
  stages: withCover(emptyForm.stages, "storage", { kind: "places", places: ["DE"] }),
  name: " DPA ",
  instrument: "dpa_art28",
  issuer: "Microsoft",
  provider: "azure",
  from: "2025-12-31T23:00:00.000Z",
  to: "2026-12-31T23:00:00.000Z",
};
const saved: Evidence = {
  id: "dpa",
  name: "DPA",
  instrument: "dpa_art28",
  issuer: "Microsoft",
  scope: { placements: ["p1"] },
  models: ["m1"],
  stages: { storage: "no_retention", processing: { places: ["DE", "FR"] }, control_plane: "nothing" },
  validity: { from: "2025-12-31T23:00:00Z", to: "2026-12-31T23:00:00Z" },
  file: { name: "a.pdf", sha256: "0".repeat(64), size: 12 },
};

describe("days and instants", () => {
  test("the core gets the days as they were typed in the officer's zone", () => {
    expect(evidenceOf(full, "dpa", zone)?.days, "through the day, which ends at midnight in Berlin").toEqual({
      first: "2026-01-01",
      last: "2026-12-31",
      zone,
    });
  });

  test("a validity that nobody touched keeps its seconds, in whatever zone it is looked at", () => {
    const again = evidenceOf(formOf(saved), "dpa", "America/New_York", saved);
    expect(again?.days, "days of another zone would move the end").toBeNull();
    expect(again?.evidence.validity).toEqual(saved.validity);
  });

  test("a changed day is sent", () => {
    const longer = { ...formOf(saved), to: "2027-12-31T23:00:00.000Z" };
    expect(evidenceOf(longer, "dpa", zone, saved)?.days?.last).toBe("2027-12-31");
  });
});

describe("building evidence", () => {
  test("what is edited comes back as it was", () => {
    expect(evidenceOf(formOf(saved), "dpa", zone, saved)?.evidence).toEqual(saved);
  });

  test("stages that are not covered are absent, not empty", () => {
    const made = evidenceOf(full, "dpa", zone)?.evidence;
    expect(made?.stages).toEqual({ storage: { places: ["DE"] } });
    expect(made?.name).toBe("DPA");
    expect(made !== undefined && "models" in made, "absent means all models").toBe(false);
    expect(made?.scope).toEqual({ provider: "azure" });
  });

  test("the same places go to all six stages", () => {
    const made = evidenceOf({ ...full, stages: withPlacesEverywhere(full.stages, ["FR"]) }, "dpa", zone)?.evidence;
    expect(Object.keys(made?.stages ?? {}).length).toBe(6);
    expect(made?.stages?.support_access).toEqual({ places: ["FR"] });
  });

  test("places that were typed survive a look at another kind", () => {
    const away = withCover(full.stages, "storage", { kind: "no_retention" });
    expect(withCover(away, "storage", { kind: "places" }).storage.places).toEqual(["DE"]);
  });

  test("the scope that is not chosen is not sent", () => {
    const both = { ...full, placements: ["p1"] };
    expect(evidenceOf(both, "x", zone)?.evidence.scope).toEqual({ provider: "azure" });
    expect(evidenceOf({ ...both, scope: "placements" }, "x", zone)?.evidence.scope).toEqual({ placements: ["p1"] });
  });
});

describe("what is missing", () => {
  test("an empty form names every field that must be filled", () => {
    expect([...missingIn(emptyForm)]).toEqual(["name", "instrument", "issuer", "provider", "first", "last"]);
    expect(evidenceOf(emptyForm, "x", zone), "and nothing is sent").toBeUndefined();
  });

  test("evidence that ends before it begins, or names no place where it says it does, is not sent", () => {
    expect(missingIn({ ...full, to: full.from }).has("order")).toBe(true);
    const stages = withCover(full.stages, "prompt_logs", { kind: "places", places: [] });
    expect([...missingIn({ ...full, stages })]).toEqual(["stages.prompt_logs"]);
  });

  test("a file above 25 MB is named before it is read", () => {
    const file = new File([new Uint8Array(largestFile + 1)], "scan.pdf");
    expect([...missingIn({ ...full, file })]).toEqual(["file"]);
  });
});

const source = { name: "test" };
const registry: Registry = {
  placements: [
    { id: "p1", provider: "azure", name: "p1", scope: "zone" },
    { id: "p2", provider: "azure", name: "p2", scope: "zone" },
    { id: "q1", provider: "aws", name: "q1", scope: "zone" },
  ],
  endpoints: [
    { id: "e1", model: "m1", connection: "c", upstream_name: "m1", placement: "p1", enabled: true },
    { id: "e2", model: "m2", connection: "c", upstream_name: "m2", placement: "p1", enabled: true },
    { id: "e3", model: "m1", connection: "c", upstream_name: "m1", placement: "p2", enabled: true },
    { id: "e4", model: "m1", connection: "d", upstream_name: "m1", placement: "q1", enabled: true },
  ],
  boundaries: [
    { id: "BENELUX", name: "Benelux", places: ["BE", "LU", "NL"], source, confidence: "sourced" },
    { id: "CH", name: "Switzerland", places: ["CH"], source, confidence: "sourced" },
  ],
};

test("the scope is the provider's placements or those named, narrowed to models", () => {
  expect(inScope(saved, registry)).toEqual({ placements: ["p1"], endpoints: ["e1"] });
  const { models: _, ...wide } = { ...saved, scope: { provider: "azure" } };
  expect(inScope(wide, registry).endpoints, "another provider is not in it").toEqual(["e1", "e2", "e3"]);
});

test("places are called by a boundary only when they are exactly its own", () => {
  expect(boundaryOf(["NL", "BE", "LU"], registry)).toBe("BENELUX");
  expect(boundaryOf(["NL", "BE"], registry)).toBeUndefined();
  expect(boundaryOf(["NL", "BE", "LU", "FR"], registry), "one more is not it").toBeUndefined();
  expect(boundaryOf(["CH"], registry), "a code is shorter than a name").toBeUndefined();
});
