import { expect, test } from "vitest";
import { dayOf, lastSecond, locale, showCalendarDay, showDay, showEnd, showInstant } from "./when";

const end = "2026-12-31T23:00:00Z";

test("the last second of a validity is told with its zone", () => {
  expect(showInstant(lastSecond(end), "Europe/Berlin"), "the end is exclusive").toBe(
    "31 Dec 2026, 23:59:59 Europe/Berlin",
  );
  expect(dayOf(lastSecond(end), "Europe/Berlin")).toBe("2026-12-31");
  expect(dayOf(end, "Europe/Berlin"), "the end itself is the day after").toBe("2027-01-01");
  expect(showDay(end, "America/New_York"), "elsewhere it is another hour of the same day").toBe("31 Dec 2026");
});

test("an end is told by its last day, and by its last second where it is inside a day", () => {
  expect(showEnd(end, "Europe/Berlin")).toBe("31 Dec 2026");
  expect(showEnd(end, "UTC")).toBe("31 Dec 2026, 22:59:59 UTC");
  expect(showEnd(end, "America/New_York")).toBe("31 Dec 2026, 17:59:59 America/New_York");
  const newYear = "2027-01-01T00:00:00Z";
  expect(showEnd(newYear, "UTC")).toBe("31 Dec 2026");
  expect(showEnd(newYear, "Europe/Berlin"), "the core says the same").toBe("1 Jan 2027, 00:59:59 Europe/Berlin");
  expect(showEnd("2026-03-29T22:00:00Z", "Europe/Berlin"), "a day of 23 hours is whole").toBe("29 Mar 2026");
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
