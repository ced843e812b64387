import { expect, test } from "vitest";
import { placeName, placeOptions } from "./places";

test("every country is offered once, by code and name", () => {
  const options = placeOptions("en");
  expect(options.length, "ISO 3166-1 assigns 249 codes").toBe(249);
  expect(new Set(options.map((option) => option.value)).size).toBe(249);
  expect(options.find((option) => option.value === "DE")?.hint).toBe("Germany");
  expect(
    options.some((option) => ["UK", "EU", "XK"].includes(option.value)),
    "these are no ISO countries",
  ).toBe(false);
});

test("subdivisions that the workspace knows are offered besides", () => {
  const options = placeOptions("en", ["CA-QC", "DE"]);
  expect(options.length).toBe(250);
  expect(placeName("CA-QC", "en")).toBe("Canada, CA-QC");
});
