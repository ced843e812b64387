import { expect, test } from "vitest";
import { dayOf, daysToLast, lastSecond, locale, showCalendarDay, showDay, showEnd, showInstant } from "./when";

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

const days = (at: string, zone = "Europe/Berlin", to = end) => daysToLast(at, to, zone);

test("days to an end are those of the calendar to its last day, as the core counts them", () => {
  expect(days("2026-12-29T22:59:59Z"), "Tuesday, the last second of it").toBe(2);
  expect(days("2026-12-29T23:00:00Z"), "a second later it is tomorrow, though 48 hours are left").toBe(1);
  expect(days("2026-12-30T22:59:59Z")).toBe(1);
  expect(days("2026-12-30T23:00:00Z"), "the last day itself").toBe(0);
  expect(days("2026-12-31T22:59:59Z"), "to its last second").toBe(0);
  expect(days("2026-12-31T23:00:00Z"), "what has ended is not due in less than no days").toBe(0);
  expect(days("2026-12-30T23:30:00Z", "UTC"), "elsewhere that second is still the day before").toBe(1);
  expect(days("2026-12-31T11:00:00Z", "UTC", "2026-12-31T12:00:00Z"), "an end inside a day has that day").toBe(0);
});

test("a day that the clocks shorten or lengthen is one day", () => {
  const spring = "2026-03-29T22:00:00Z";
  expect(daysToLast("2026-03-27T23:00:00Z", spring, "Europe/Berlin"), "47 hours before the end").toBe(1);
  expect(daysToLast("2026-03-28T23:00:00Z", spring, "Europe/Berlin"), "23 hours before it").toBe(0);
  const autumn = "2026-10-25T23:00:00Z";
  expect(daysToLast("2026-10-23T21:59:59Z", autumn, "Europe/Berlin")).toBe(2);
  expect(daysToLast("2026-10-23T22:00:00Z", autumn, "Europe/Berlin"), "49 hours before the end").toBe(1);
  expect(daysToLast("2026-10-24T22:00:00Z", autumn, "Europe/Berlin"), "25 hours before it").toBe(0);
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
