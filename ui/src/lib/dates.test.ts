import { describe, expect, test } from "vitest";
import { readDay } from "./dates";

const last = { kind: "day", day: { year: 2026, month: 12, day: 31 } };

describe("readDay", () => {
  test.each([
    ["2026-12-31", "en-GB"],
    [" 2026-12-31 ", "en-GB"],
    ["20261231", "en-GB"],
    ["2026/12/31", "de-DE"],
    ["31.12.2026", "de-DE"],
    ["31. 12. 2026", "de-DE"],
    ["31/12/2026", "en-GB"],
    ["12/31/2026", "en-US"],
    ["31-12-2026", "fr-FR"],
    ["31 Dec 2026", "en-GB"],
    ["31 December 2026", "de-DE"],
    ["31. Dezember 2026", "de-DE"],
    ["31 décembre 2026", "fr-FR"],
    ["Dec 31, 2026", "en-US"],
    ["December 31st, 2026", "en-US"],
  ])("%s in %s is the last day of 2026", (text, locale) => {
    expect(readDay(text, locale), "each of these forms has one meaning").toEqual(last);
  });

  test("the locale decides which of two numbers is the month", () => {
    expect(readDay("3/4/2027", "en-GB")).toMatchObject({ day: { month: 4, day: 3 } });
    expect(readDay("3/4/2027", "en-US")).toMatchObject({ day: { month: 3, day: 4 } });
  });

  test.each([
    ["31.12.26", "twoDigitYear", "a century is never guessed"],
    ["31 Dec 26", "twoDigitYear", "a century is never guessed"],
    ["2026-02-30", "noSuchDay", "February has no 30th"],
    ["2027-02-29", "noSuchDay", "2027 is no leap year"],
    ["0031-12-12", "noSuchDay", "the wrong year that date inputs produce"],
    ["13/13/2026", "noSuchDay", "no month 13 either way"],
    ["next week", "unreadable", "no relative dates"],
    ["31 Ju 2026", "unreadable", "two letters could be June or July"],
    ["2026-12", "unreadable", "a month is no day"],
  ])("%s is refused as %s: %s", (text, why) => {
    expect(readDay(text, "en-GB")).toEqual({ kind: "refused", why });
  });

  test("a leap day is read in a leap year", () => {
    expect(readDay("29.02.2028", "de-DE")).toMatchObject({ kind: "day", day: { month: 2, day: 29 } });
  });
});
