import { expect, test } from "vitest";
import type { Claim, ClaimValue, Fact } from "@/api/bindings";
import { claimOf, claimText, codesOf, inConflict, isDisputed, valueOf, wider } from "./claims";
import { globalPlacement, smallEurope, zonePlacement } from "@/test/smallDraft";

const fact = (value: ClaimValue): Fact => ({ value, source: { name: "x" }, confidence: "sourced" });
const claim = (...values: ClaimValue[]): Claim => ({ facts: values.map(fact) });

test("the wider of two counts, in either order", () => {
  const order: ClaimValue[] = ["not_retained", ["DE"], "anywhere", "unknown"];
  order.forEach((narrow, at) => {
    for (const wide of order.slice(at)) {
      expect(wider(narrow, wide)).toEqual(wide);
      expect(wider(wide, narrow)).toEqual(wide);
    }
  });
  expect(wider(["FR"], ["DE"]), "sets are united").toEqual(["DE", "FR"]);
});

test("without facts a claim is unknown, and a settlement counts before them", () => {
  expect(valueOf(undefined)).toBe("unknown");
  expect(valueOf(claim())).toBe("unknown");
  const settled: Claim = {
    ...claim(["DE"], ["CH"]),
    settled: { value: ["DE"], reason: "r", at: "2026-11-20T00:00:00Z" },
  };
  expect(valueOf(settled)).toEqual(["DE"]);
  expect(inConflict(settled), "what is settled is no longer disputed").toBe(false);
});

test("sources disagree when their values differ, whatever the order of the places", () => {
  expect(inConflict(claim(["DE", "FR"], ["FR", "DE"]))).toBe(false);
  expect(inConflict(claim(["DE"], ["DE"], "unknown"))).toBe(true);
  expect(isDisputed(zonePlacement, "processing")).toBe(true);
});

test("a scope that decides where requests go leaves nothing to claim or settle", () => {
  const processing = claim(["DE"], "anywhere");
  expect(claimOf(globalPlacement, "processing"), "global means anywhere").toBe("anywhere");
  expect(claimOf({ ...globalPlacement, scope: "unspecified", claims: { processing } }, "processing")).toBe("unknown");
  expect(isDisputed({ ...globalPlacement, claims: { processing } }, "processing")).toBe(false);
  expect(claimOf(globalPlacement, "storage"), "other stages are not forced").toBe("unknown");
});

test("places are shown by the largest boundary that they contain, and the rest by code", () => {
  expect(codesOf(["DE", "CH", "FR", "AT", "BE"], [smallEurope])).toBe("EU4 + CH");
  expect(codesOf(smallEurope.places, [smallEurope])).toBe("EU4");
  expect(codesOf(["FR", "DE"], [smallEurope]), "a boundary that is not wholly inside is no abbreviation").toBe("DE FR");
  const pair = { ...smallEurope, id: "PAIR", places: ["DE", "FR"] };
  expect(codesOf(["FR", "DE"], [pair]), "three or fewer are shown as they are").toBe("DE FR");
  expect(claimText("not_retained", [], (word) => `<${word}>`)).toBe("<not_retained>");
});
