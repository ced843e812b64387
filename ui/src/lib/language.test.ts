import { expect, test } from "vitest";
import { insideSentence, showLanguage } from "./language";

test("a name inside a sentence begins small, unless it is an abbreviation or the language is German", () => {
  expect(["Health data", "PHI", "Data under GDPR", ""].map(insideSentence)).toEqual([
    "health data",
    "PHI",
    "data under GDPR",
    "",
  ]);
  showLanguage("de");
  expect(insideSentence("Gesundheitsdaten")).toBe("Gesundheitsdaten");
});
