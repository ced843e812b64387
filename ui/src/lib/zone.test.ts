import { expect, test } from "vitest";
import { dayAt, endOfDay, instantOf, isoDay } from "./zone";

const iso = (date: Date) => date.toISOString();

test("through 31 December typed in Berlin ends at midnight in Berlin", () => {
  expect(iso(endOfDay({ year: 2026, month: 12, day: 31 }, "Europe/Berlin")), "intervals are half-open").toBe(
    "2026-12-31T23:00:00.000Z",
  );
});

test("summer time moves the beginning of a day", () => {
  expect(iso(instantOf({ year: 2026, month: 7, day: 1 }, "Europe/Berlin"))).toBe("2026-06-30T22:00:00.000Z");
  expect(iso(instantOf({ year: 2026, month: 3, day: 29 }, "Europe/Berlin")), "begins before the clock moves").toBe(
    "2026-03-28T23:00:00.000Z",
  );
  expect(iso(endOfDay({ year: 2026, month: 3, day: 29 }, "Europe/Berlin")), "and lasts 23 hours").toBe(
    "2026-03-29T22:00:00.000Z",
  );
  expect(iso(endOfDay({ year: 2026, month: 10, day: 25 }, "Europe/Berlin")), "the autumn day lasts 25").toBe(
    "2026-10-25T23:00:00.000Z",
  );
});

test("a midnight that summer time skips moves forward, never back into the day before", () => {
  // Beirut moved its clocks at midnight: 26 March 2028 begins at 01:00.
  const start = instantOf({ year: 2028, month: 3, day: 26 }, "Asia/Beirut");
  expect(isoDay(dayAt(start, "Asia/Beirut")), "the instant lies in the day that was meant").toBe("2028-03-26");
});

test("zones with odd offsets and the date line", () => {
  expect(iso(instantOf({ year: 2026, month: 1, day: 1 }, "Asia/Kathmandu"))).toBe("2025-12-31T18:15:00.000Z");
  expect(iso(instantOf({ year: 2026, month: 1, day: 1 }, "Pacific/Kiritimati"))).toBe("2025-12-31T10:00:00.000Z");
  expect(isoDay(dayAt(new Date("2026-01-01T00:30:00Z"), "America/New_York"))).toBe("2025-12-31");
});
