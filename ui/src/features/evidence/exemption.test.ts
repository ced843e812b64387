import { describe, expect, test } from "vitest";
import type { Exemption, Registry } from "@/api/bindings";
import {
  exemptionForm,
  exemptionId,
  exemptionOf,
  exemptionStatus,
  latestEnd,
  missingInExemption,
  termDays,
  type ExemptionForm,
} from "./exemption";

const berlin = "Europe/Berlin";
const now = "2026-11-20T12:00:00Z";
const registry: Registry = {
  endpoints: [{ id: "e1", model: "m", connection: "c", upstream_name: "m", placement: "azure:swe", enabled: true }],
};
const saved: Exemption = {
  id: "ex-1",
  kind: "mitigated",
  policy: "gdpr",
  placement: "azure:swe",
  tag: "eu-personal",
  excuses: [{ reason: "evidence_missing" }],
  reason: "The contract is being signed.",
  owner: "Ada",
  validity: { from: "2026-09-30T22:00:00Z", to: "2026-12-31T23:00:00Z" },
};
const full: ExemptionForm = {
  id: null,
  kind: "waiver",
  policy: "gdpr",
  placement: "azure:swe",
  tag: "eu-personal",
  excuses: [{ reason: "stage_unknown", stage: "storage" }, { reason: "not_private" }],
  reason: "  Ten letters  ",
  owner: " Ada ",
  from: "2026-11-19T23:00:00.000Z",
  to: "2026-12-31T23:00:00.000Z",
};

describe("what a form begins from", () => {
  test("a new one begins today, in the officer's zone, and excuses nothing", () => {
    const form = exemptionForm({ kind: "add" }, registry, berlin, "2026-11-20T23:30:00Z");
    expect(form.from, "it is the 21st in Berlin already").toBe("2026-11-20T23:00:00.000Z");
    expect([form.to, form.excuses, form.kind]).toEqual([null, [], null]);
  });

  test("one that was asked for knows what it is about, and at which date", () => {
    const ask = { policy: "gdpr", endpoint: "e1", tag: "eu-personal" };
    const form = exemptionForm({ kind: "ask", ask, at: undefined }, registry, "UTC", now);
    expect(form).toMatchObject({ policy: "gdpr", placement: "azure:swe", tag: "eu-personal", excuses: null });
    expect(form.from).toBe("2026-11-20T00:00:00.000Z");
    const later = exemptionForm({ kind: "ask", ask, at: "2026-12-31T23:00:00Z" }, registry, berlin, now);
    expect(later.from, "the day on which it would be needed").toBe("2026-12-31T23:00:00.000Z");
    const gone = { ...ask, endpoint: "gone" };
    expect(exemptionForm({ kind: "ask", ask: gone, at: undefined }, registry, "UTC", now).placement).toBeNull();
  });

  test("an edited one comes back as it was, to the second", () => {
    const form = exemptionForm({ kind: "edit", exemption: saved }, registry, "America/New_York", now);
    expect(exemptionOf(form, [])).toEqual(saved);
  });

  test("a renewal is another exemption, for the next term, and says anew why", () => {
    const form = exemptionForm({ kind: "renew", exemption: saved }, registry, berlin, now);
    expect(form).toMatchObject({ id: null, reason: "", owner: "Ada", excuses: saved.excuses });
    expect([form.from, form.to]).toEqual(["2026-12-31T23:00:00.000Z", "2027-03-31T22:00:00.000Z"]);
    const late = exemptionForm({ kind: "renew", exemption: saved }, registry, berlin, "2027-02-01T12:00:00Z");
    expect(late.from, "the past is not excused afterwards").toBe("2027-01-31T23:00:00.000Z");
  });
});

describe("what is missing", () => {
  test("every field is needed, and an end above all", () => {
    const form = exemptionForm({ kind: "add" }, registry, berlin, now);
    expect([...missingInExemption(form, [])]).toEqual([
      "kind",
      "policy",
      "placement",
      "tag",
      "excuses",
      "reason",
      "owner",
      "last",
    ]);
    expect(exemptionOf(form, []), "and nothing is sent").toBeUndefined();
    expect([...missingInExemption(full, [])]).toEqual([]);
  });

  test("a reason has ten characters", () => {
    expect(missingInExemption({ ...full, reason: "123456789 " }, []).has("reason")).toBe(true);
    expect(missingInExemption({ ...full, reason: "1234567890" }, []).has("reason")).toBe(false);
  });

  test("366 days are the most, and not one second of another day", () => {
    const from = "2026-11-19T23:00:00.000Z";
    const wrong = (to: string) => [...missingInExemption({ ...full, from, to }, [])];
    expect(latestEnd(from, berlin), "through 20 November of the next year").toBe("2027-11-20T23:00:00.000Z");
    expect(wrong(latestEnd(from, berlin))).toEqual([]);
    expect(wrong("2027-11-21T23:00:00.000Z")).toEqual(["length"]);
    expect(wrong(from), "an empty term").toEqual(["order"]);
    expect(wrong("2026-11-18T23:00:00.000Z")).toEqual(["order"]);
  });

  test("clocks that change make no day", () => {
    expect(termDays("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"), "25 hours in Berlin").toBe(1);
    expect(termDays("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"), "23 hours").toBe(1);
    expect(termDays("2026-01-01T00:00:00Z", "2026-01-02T03:00:00Z")).toBe(2);
  });

  test("an identifier that is taken would replace another exemption", () => {
    expect(exemptionId(full, [])).toBe("gdpr-azure-swe-eu-personal");
    expect(exemptionId(full, ["gdpr-azure-swe-eu-personal"]), "one is made that is free").toBe(
      "gdpr-azure-swe-eu-personal-2",
    );
    expect([...missingInExemption({ ...full, id: "ex-1" }, ["ex-1"])]).toEqual(["taken"]);
    expect([...missingInExemption({ ...full, id: "no spaces" }, [])]).toEqual(["id"]);
    expect([...missingInExemption({ ...full, id: " " }, [])]).toEqual(["id"]);
  });
});

test("the core gets the days as instants, the excuses in the order of the checks, and no blanks around words", () => {
  expect(exemptionOf(full, [])).toEqual({
    id: "gdpr-azure-swe-eu-personal",
    kind: "waiver",
    policy: "gdpr",
    placement: "azure:swe",
    tag: "eu-personal",
    excuses: [{ reason: "not_private" }, { reason: "stage_unknown", stage: "storage" }],
    reason: "Ten letters",
    owner: "Ada",
    validity: { from: "2026-11-19T23:00:00.000Z", to: "2026-12-31T23:00:00.000Z" },
  });
});

test("an exemption is no longer needed only while it is in force", () => {
  const idle = new Set(["ex-1"]);
  const at = (instant: string) => exemptionStatus(saved, instant, "Europe/Berlin", idle);
  expect(at("2026-09-30T21:59:59Z")).toEqual({ kind: "later" });
  expect(at("2026-09-30T22:00:00Z")).toEqual({ kind: "idle" });
  expect(at("2026-12-31T22:59:59Z"), "rather than due").toEqual({ kind: "idle" });
  expect(at("2026-12-31T23:00:00Z")).toEqual({ kind: "expired" });
  expect(exemptionStatus(saved, "2026-12-31T22:59:59Z", "Europe/Berlin", new Set())).toEqual({ kind: "due", days: 0 });
});
