import { expect, test } from "vitest";
import { say } from "@/test/words";
import type { Ground } from "./ground";
import type { Here, PlaceEntry } from "./places";
import { mapSentence, offTitle, placeTitle } from "./placeWords";

const here = (endpoint: string, more: Partial<Here> = {}): Here => ({ endpoint, outcome: "allow", parts: [], ...more });
const place = (more: Partial<PlaceEntry>): PlaceEntry => ({
  code: "DE",
  name: "Germany",
  state: "permitted",
  permission: "permitted",
  permittedParts: [],
  conditionalParts: [],
  deniedParts: [],
  eligible: [],
  refused: [],
  ...more,
});
const title = (more: Partial<PlaceEntry>) => placeTitle(place(more), say);

test("a place says what is permitted there, who uses it, and who is denied there", () => {
  const three = [here("a"), here("b"), here("c")];
  expect(title({ state: "used_permitted", eligible: three })).toBe("Germany: permitted and used by 3 endpoints");
  expect(title({ refused: [here("a")] })).toBe("Germany: permitted; 1 denied endpoint names it");
  expect(title({ state: "refused", permission: "outside", refused: three })).toBe(
    "Germany: not permitted; 3 denied endpoints name it",
  );
  expect(title({ state: "used", permission: "denied", eligible: [here("a")] })).toBe(
    "Germany: denied and used by 1 endpoint that is exempt",
  );
  expect(title({ state: "conditional", permission: "conditional" })).toBe(
    "Germany: permitted under an instrument only",
  );
});

test("a subdivision is named with its country", () => {
  expect(title({ permission: "outside", permittedParts: ["US-TX"] })).toBe("Germany: permitted in US-TX only");
  expect(title({ deniedParts: ["CA-QC"] })).toBe("Germany: permitted, denied in CA-QC");
  expect(title({ state: "used_permitted", eligible: [here("a", { parts: ["US-VA", "US-OR"] })] })).toBe(
    "Germany: permitted and used by 1 endpoint; named there: US-OR, US-VA",
  );
});

test("what is on no map is counted in words", () => {
  const two = [here("a"), here("b")];
  expect(offTitle({ word: "anywhere", eligible: [], refused: two }, say)).toBe("2 endpoints: anywhere (2 denied)");
  expect(offTitle({ word: "unknown", eligible: [], refused: [here("c")] }, say)).toBe(
    "1 endpoint: nobody knows (1 denied)",
  );
  expect(offTitle({ word: "not_retained", eligible: two, refused: [] }, say)).toBe(
    "2 endpoints: nothing kept (0 denied)",
  );
});

const ground = (more: Partial<Ground>): Ground => ({ kind: "bounded", policies: [], denied: new Set(), ...more });

test("the sentence says how far the policies reach, or that none decides", () => {
  const column = { tag: "eu", description: "", reason: null, eligible: 1, next_change: null };
  const bounded = { id: "p", name: "p", boundary: "X", besides: [], plain: new Set(["DE"]), widest: new Set(["DE"]) };
  const said = (of: Ground) => mapSentence(of, column, "Storage", [place({ eligible: [here("a")] }), place({})], say);
  expect(said(ground({ policies: [bounded] }))).toBe("Storage of requests tagged eu: 2 places are permitted, 1 used.");
  expect(said(ground({ policies: [{ ...bounded, plain: "everywhere" }], denied: new Set(["CU"]) }))).toBe(
    "Storage of requests tagged eu: any place is permitted but 1 that is denied, 1 used.",
  );
  expect(said(ground({ kind: "unconstrained" }))).toBe(
    "No policy in force names Storage for requests tagged eu, so any place is permitted: 1 used.",
  );
  expect(mapSentence(ground({ kind: "nothing" }), { ...column, reason: "no_policy" }, "Storage", [], say)).toBe(
    "No policy applies to requests tagged eu, so they are denied.",
  );
});
