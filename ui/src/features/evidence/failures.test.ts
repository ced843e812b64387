import { describe, expect, test } from "vitest";
import type { Exemption } from "@/api/bindings";
import { everyExcuse, excuseOf, excuseText, graveOf, inOrder, keyOf, toggled } from "./excuses";
import { readDecision } from "./decision";
import { effectOf, failsNow } from "./failures";
import { decision as printed } from "./exemptionFixtures";
import { say } from "@/test/words";

const finding = (reason: string, more: object = {}) => ({ reason, policy: "gdpr", ...more });
const decision = (endpoints: object[]) => JSON.stringify({ verdict: "deny", endpoints });
const at = (endpoint: string, outcome: string, findings: object[], more: object = {}) => ({
  endpoint,
  placement: "azure:swe",
  eligible: false,
  outcome,
  findings,
  ...more,
});
const exemption: Exemption = {
  id: "ex-1",
  kind: "waiver",
  policy: "gdpr",
  placement: "azure:swe",
  tag: "eu-personal",
  excuses: [{ reason: "evidence_missing" }, { reason: "stage_unknown", stage: "storage" }],
  reason: "The contract is being signed.",
  owner: "Ada",
  validity: { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" },
};
const now = "2026-11-20T12:00:00Z";

describe("reading a decision", () => {
  test("failures of policies are told with their values, an endpoint's own and ended exemptions are not", () => {
    const [judged] = readDecision(
      decision([
        at("e1", "deny", [
          { reason: "endpoint_disabled" },
          finding("stage_outside_boundary", { stage: "storage", places: ["US"] }),
          finding("evidence_missing", { instruments: ["dpa_art28"], exempt: "ex-1" }),
          finding("exemption_expired", { exemptions: ["ex-0"] }),
        ]),
      ]),
    );
    expect(judged?.failures).toEqual([
      {
        policy: "gdpr",
        excuse: { reason: "stage_outside_boundary", stage: "storage" },
        places: ["US"],
        anywhere: false,
        scope: null,
        instruments: [],
        evidence: [],
        exempt: null,
      },
      expect.objectContaining({ excuse: { reason: "evidence_missing" }, instruments: ["dpa_art28"], exempt: "ex-1" }),
    ]);
  });

  test("what the command line printed is read", () => {
    const [local, london] = readDecision(printed);
    expect([local?.outcome, local?.failures]).toEqual(["allow", []]);
    expect(london?.failures.map((one) => [keyOf(one.excuse), one.exempt])).toEqual([
      ["evidence_missing", "gdpr-ch5-london"],
      ["claim_without_evidence/processing", "gdpr-ch5-london"],
      ["claim_without_evidence/abuse_monitoring", null],
      ["stage_unknown/support_access", null],
    ]);
  });

  test("what is no decision is refused rather than read as one without failures", () => {
    expect(() => readDecision("{}")).toThrow("not a decision");
    expect(() => readDecision("[]")).toThrow("not a decision");
    expect(() => readDecision(decision([{ endpoint: "e1" }]))).toThrow("no outcome");
    expect(() => readDecision("nonsense")).toThrow("JSON");
  });
});

test("what fails at a placement is each failure once, with the endpoints that have it, reports included", () => {
  const judged = readDecision(
    decision([
      at("e1", "deny", [finding("evidence_missing", { instruments: ["dpa"] }), finding("not_private")]),
      at("e2", "deny", [
        finding("evidence_missing", { instruments: ["dpa"] }),
        finding("evidence_missing", { instruments: ["scc"] }),
        finding("not_private", { policy: "other" }),
      ]),
      at("e3", "allow", [], { would_deny: [finding("scope_not_permitted", { scope: "global" })] }),
      at("e4", "deny", [finding("place_denied", { stage: "storage" })], { placement: "elsewhere" }),
    ]),
  );
  expect(failsNow(judged, "gdpr", "azure:swe").map(({ excuse, endpoints }) => [keyOf(excuse), endpoints])).toEqual([
    ["evidence_missing", ["e1", "e2"]],
    ["not_private", ["e1"]],
    ["scope_not_permitted", ["e3"]],
  ]);
  expect(
    failsNow(judged, "gdpr", "azure:swe")[0]?.failures.map(({ instruments }) => instruments.join()),
    "one excuse covers every missing instrument",
  ).toEqual(["dpa", "dpa", "scc"]);
});

const held = finding("evidence_missing", { exempt: "ex-1" });
const unknown = finding("stage_unknown", { stage: "storage", exempt: "ex-1" });
const effect = (outcome: string, findings: object[], others: Exemption[] = []) =>
  effectOf(exemption, [exemption, ...others], readDecision(decision([at("e1", outcome, findings)])), now)[0];

describe("what an exemption does", () => {
  test("without it what it holds would stand", () => {
    expect(effect("exempt", [held, unknown])).toEqual({ endpoint: "e1", now: "exempt", without: "deny" });
    expect(effect("exempt", [unknown])?.without, "all that is left is that nobody knows").toBe("unknown");
    expect(effect("unknown", [unknown, finding("stage_unknown", { stage: "processing" })])?.without).toBe("unknown");
    expect(effect("unknown", [held, finding("stage_unknown", { stage: "processing" })])?.without).toBe("deny");
  });

  test("what passes, or is denied besides, stays as it is", () => {
    expect(effect("allow", [])).toEqual({ endpoint: "e1", now: "allow", without: "allow" });
    expect(effect("deny", [held, finding("not_private")])?.without).toBe("deny");
    expect(effect("deny", [{ reason: "endpoint_disabled" }, unknown])?.without, "not merely unknown").toBe("deny");
    expect(effect("exempt", [finding("not_private", { exempt: "ex-2" })])?.without, "another holds it").toBe("exempt");
  });

  test("another exemption in force that names the same failure holds it too", () => {
    const other = { ...exemption, id: "ex-2", excuses: [{ reason: "evidence_missing" as const }] };
    expect(effect("exempt", [held], [other])?.without).toBe("exempt");
    expect(effect("exempt", [held, unknown], [other])?.without, "only what it names").toBe("unknown");
    const ended = { ...other, validity: { ...other.validity, to: now } };
    expect(effect("exempt", [held], [ended])?.without, "its end is outside").toBe("deny");
    expect(effect("exempt", [held], [{ ...other, tag: "health" }])?.without).toBe("deny");
  });

  test("other placements are none of its business", () => {
    const elsewhere = readDecision(decision([at("e1", "deny", [], { placement: "other" })]));
    expect(effectOf(exemption, [exemption], elsewhere, now)).toEqual([]);
  });
});

describe("excuses", () => {
  test("each has a word of its own that leads back to it, and a sentence", () => {
    expect(everyExcuse.length).toBe(new Set(everyExcuse.map(keyOf)).size);
    for (const one of everyExcuse) {
      expect(excuseOf(keyOf(one))).toEqual(one);
      expect(excuseText(one, say)).not.toMatch(/excuse-|\{/u);
    }
    expect(excuseOf("endpoint_disabled"), "an endpoint's own checks are never excused").toBeUndefined();
    expect(excuseText({ reason: "evidence_expired" }, say)).toBe("evidence has ended");
    expect(excuseText({ reason: "evidence_expired", stage: "prompt_logs" }, say)).toBe(
      "evidence has ended for prompt logs",
    );
  });

  test("ticking adds in the order of the checks, and ticking again takes away", () => {
    const one = toggled([{ reason: "stage_unknown", stage: "storage" }], { reason: "not_private" });
    expect(one.map(keyOf)).toEqual(["not_private", "stage_unknown/storage"]);
    expect(toggled(one, { reason: "stage_unknown", stage: "storage" }).map(keyOf)).toEqual(["not_private"]);
    expect(inOrder([{ reason: "not_private" }, { reason: "not_private", stage: null }]).length).toBe(1);
  });

  test("what is unknown and what is denied by name are grave, and nothing else", () => {
    const grave = new Set(everyExcuse.filter((one) => graveOf(one) !== undefined).map(({ reason }) => reason));
    expect([...grave]).toEqual(["stage_unknown", "place_denied"]);
  });
});
