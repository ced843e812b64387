import { describe, expect, test } from "vitest";
import type { Evidence } from "@/api/bindings";
import { nextTerm, renewedForm } from "./renewal";

const berlin = "Europe/Berlin";
const year = { from: "2025-12-31T23:00:00Z", to: "2026-12-31T23:00:00Z" };

describe("the next term", () => {
  test("a year follows a year, from midnight to midnight", () => {
    expect(nextTerm(year, berlin)).toEqual({ from: "2026-12-31T23:00:00.000Z", to: "2027-12-31T23:00:00.000Z" });
  });

  test("three months follow three months, over the change to summer time", () => {
    const quarter = { from: "2025-12-31T23:00:00Z", to: "2026-03-31T22:00:00Z" };
    expect(nextTerm(quarter, berlin)).toEqual({ from: "2026-03-31T22:00:00.000Z", to: "2026-06-30T22:00:00.000Z" });
  });

  test("a year from 29 February ends where the calendar has a day", () => {
    const leap = { from: "2024-02-29T00:00:00Z", to: "2028-02-29T00:00:00Z" };
    expect(nextTerm(leap, "UTC").to).toBe("2032-02-29T00:00:00.000Z");
    const odd = { from: "2024-01-31T00:00:00Z", to: "2024-12-31T00:00:00Z" };
    expect(nextTerm(odd, "UTC").to, "eleven months from 31 December").toBe("2025-11-30T00:00:00.000Z");
  });

  test("any other term is as many days", () => {
    const days = { from: "2026-01-10T00:00:00Z", to: "2026-01-24T00:00:00Z" };
    expect(nextTerm(days, "UTC")).toEqual({ from: "2026-01-24T00:00:00.000Z", to: "2026-02-07T00:00:00.000Z" });
  });

  test("an end inside a day of the zone leaves no gap", () => {
    const utc = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
    expect(nextTerm(utc, berlin).from, "midnight in Berlin, an hour before").toBe("2026-12-31T23:00:00.000Z");
    expect(nextTerm(utc, "America/New_York").from).toBe("2026-12-31T05:00:00.000Z");
    const hours = { from: "2026-01-01T08:00:00Z", to: "2026-01-01T20:00:00Z" };
    expect(nextTerm(hours, "UTC"), "a day at least").toEqual({
      from: "2026-01-01T00:00:00.000Z",
      to: "2026-01-02T00:00:00.000Z",
    });
  });

  test("what ended before today begins today where the past must not be touched", () => {
    const today = "2027-03-10T15:30:00Z";
    expect(nextTerm(year, berlin, today)).toEqual({ from: "2027-03-09T23:00:00.000Z", to: "2028-03-09T23:00:00.000Z" });
    expect(nextTerm(year, berlin, "2026-11-01T00:00:00Z").from, "not ended yet").toBe("2026-12-31T23:00:00.000Z");
  });
});

test("a renewal keeps what the evidence is about, and leaves its document behind", () => {
  const evidence: Evidence = {
    id: "dpa",
    name: "DPA",
    instrument: "dpa_art28",
    issuer: "Microsoft",
    scope: { placements: ["p1"] },
    models: ["m1"],
    stages: { storage: "no_retention" },
    validity: year,
    file: { name: "a.pdf", sha256: "0".repeat(64), size: 12 },
  };
  expect(renewedForm(evidence, berlin)).toMatchObject({
    name: "DPA",
    instrument: "dpa_art28",
    issuer: "Microsoft",
    scope: "placements",
    placements: ["p1"],
    models: ["m1"],
    from: "2026-12-31T23:00:00.000Z",
    to: "2027-12-31T23:00:00.000Z",
    stored: null,
    file: null,
  });
});
