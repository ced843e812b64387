import { expect, test } from "vitest";
import { dayOf, lastSecond, locale, showCalendarDay, showDay, showInstant } from "./when";

const end = "2026-12-31T23:00:00Z";

test("the last second of a validity is told with its zone", () => {
  expect(showInstant(lastSecond(end), "Europe/Berlin"), "the end is exclusive").toBe(
    "31 Dec 2026, 23:59:59 Europe/Berlin",
  );
  expect(dayOf(lastSecond(end), "Europe/Berlin")).toBe("2026-12-31");
  expect(dayOf(end, "Europe/Berlin"), "the end itself is the day after").toBe("2027-01-01");
  expect(showDay(end, "America/New_York"), "elsewhere it is another hour of the same day").toBe("31 Dec 2026");
});

test("a day without a time is not moved by a zone", () => {
  expect(showCalendarDay("2026-11-20")).toBe("20 Nov 2026");
  expect(showCalendarDay("2026"), "sources may give a year only").toBe("2026");
});

test("a computer without a language does not break the dates", () => {
  expect(locale("C"), "so says WebKit where LANG is C").toBe("en-GB");
  expect(locale("")).toBe("en-GB");
  expect(locale("de-de")).toBe("de-DE");
});
