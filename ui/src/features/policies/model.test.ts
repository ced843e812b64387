import { describe, expect, test } from "vitest";
import type { Policy, Registry } from "@/api/bindings";
import {
  blankPolicy,
  emphasised,
  keyTerms,
  missingIn,
  requiresNothing,
  withBegins,
  withCitation,
  withGroup,
  withPermit,
  withStage,
} from "./model";

const policy: Policy = {
  id: "eu",
  name: "EU health data",
  tags: ["eu-health"],
  mode: "enforce",
  categories: ["health_data"],
  stages: { storage: { boundary: "EEA30", permit_if: [{ boundary: "US_DPF", instruments: { all_of: ["dpf"] } }] } },
  requires: { any_of: [["zdr", "amo"]] },
};
const registry: Registry = {
  categories: [{ id: "health_data", name: "Health data" }],
  boundaries: [
    {
      id: "EEA30",
      name: "European Economic Area",
      places: ["DE"],
      source: { name: "test" },
      confidence: "sourced",
    },
  ],
};

describe("building a policy", () => {
  test("a new policy only reports and constrains nothing", () => {
    const blank = blankPolicy("new", "New", ["eu-health"]);
    expect(blank.mode, "a policy that says nothing yet must not open anything").toBe("audit");
    expect(blank.stages).toBeUndefined();
    expect(missingIn(blank)).toEqual([]);
  });

  test("a policy without a tag or a name is not sent", () => {
    expect(missingIn({ ...policy, tags: [], name: " " })).toEqual(["name", "tags"]);
  });

  test("stages are named and released one by one, in their order", () => {
    const more = withStage(policy, "processing", { boundary: "EEA30" });
    expect(Object.keys(more.stages ?? {})).toEqual(["processing", "storage"]);
    const fewer = withStage(more, "storage", null);
    expect(fewer.stages, "the other stage stays as it is").toEqual({ processing: { boundary: "EEA30" } });
    expect(policy.stages?.processing, "the policy given is not touched").toBeUndefined();
  });

  test("mechanisms are replaced, added and taken away, and nothing else of the rule changes", () => {
    const rule = policy.stages?.storage ?? { boundary: "" };
    const added = withPermit({ ...rule, proof: "constrains" }, 1, { boundary: "CH", instruments: { all_of: ["scc"] } });
    expect(added.permit_if?.map((one) => one.boundary)).toEqual(["US_DPF", "CH"]);
    expect(added.proof).toBe("constrains");
    expect(withPermit(added, 0, null).permit_if?.map((one) => one.boundary)).toEqual(["CH"]);
    expect(withPermit(added, 0, { boundary: "X", instruments: {} }).permit_if?.[0]?.boundary).toBe("X");
  });

  test("an emptied group goes, because a group of none could never be met", () => {
    expect(withGroup({ any_of: [["a"], ["b"]] }, 0, []).any_of).toEqual([["b"]]);
    expect(withGroup({ any_of: [["a"]] }, 1, ["c"]).any_of).toEqual([["a"], ["c"]]);
    expect(requiresNothing(withGroup({ any_of: [["a"]] }, 0, []))).toBe(true);
    expect(requiresNothing({ all_of: ["a"] })).toBe(false);
  });

  test("a first day can be taken back", () => {
    const later = withBegins(policy, "2027-01-01T00:00:00Z");
    expect(later.begins).toBe("2027-01-01T00:00:00Z");
    expect("begins" in withBegins(later, null), "absent means always").toBe(false);
  });

  test("citations keep their order", () => {
    const a = { name: "A", citation: "1" };
    const b = { name: "B", citation: "2" };
    expect(withCitation([a], 1, b)).toEqual([a, b]);
    expect(withCitation([a, b], 0, { ...a, citation: "3" })[0]?.citation).toBe("3");
    expect(withCitation([a, b], 0, null)).toEqual([b]);
  });
});

describe("the sentence", () => {
  test("what carries it is set off, and no letter is lost", () => {
    const sentence = "Requests tagged eu-health that carry health data may be stored in EEA30. Not eu-healthy.";
    const parts = emphasised(sentence, keyTerms(policy, registry));
    expect(parts.map((part) => (typeof part === "string" ? part : part.strong)).join(""), "the core's words").toBe(
      sentence,
    );
    expect(parts.flatMap((part) => (typeof part === "string" ? [] : [part.strong]))).toEqual([
      "eu-health",
      "health data",
      "EEA30",
    ]);
  });

  test("the longer of two terms wins", () => {
    expect(emphasised("in EEA30_EU.", ["EEA30", "EEA30_EU"])).toEqual(["in ", { strong: "EEA30_EU" }, "."]);
  });
});
