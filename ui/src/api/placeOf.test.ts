import { expect, test } from "vitest";
import { placeOf } from "./placeOf";

test("an object is chosen in the list of its room", () => {
  expect(placeOf("policy", "gdpr")).toEqual({ to: "/policies", search: { item: "gdpr" } });
  expect(placeOf("evidence", "dpa")).toEqual({ to: "/evidence", search: { item: "dpa" } });
  expect(placeOf("boundary", "EU")).toEqual({ to: "/registry", search: { tab: "boundaries", item: "EU" } });
  expect(placeOf("zone", "azure:dz-eu")).toEqual({ to: "/registry", search: { tab: "zones", item: "azure:dz-eu" } });
  expect(placeOf("endpoint")).toEqual({ to: "/registry", search: { tab: "endpoints" } });
});

test("what has no list of its own opens the registry and chooses nothing there", () => {
  expect(placeOf("gateway", "edge")).toEqual({ to: "/registry", search: {} });
});
