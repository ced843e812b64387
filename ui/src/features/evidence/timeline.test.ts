import { describe, expect, test } from "vitest";
import { axisOf, placed, placeOf, ticksOf } from "./timeline";

const now = "2026-11-20T00:00:00Z";
const term = { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
const date = (instant: number) => new Date(instant).toISOString();

describe("the line", () => {
  test("reaches from the first beginning to the last end", () => {
    const axis = axisOf([term, { from: "2026-06-01T00:00:00Z", to: "2028-03-01T00:00:00Z" }], now);
    expect([date(axis.from), date(axis.to)]).toEqual(["2026-01-01T00:00:00.000Z", "2028-03-01T00:00:00.000Z"]);
  });

  test("is a year back and three ahead at most, and never too short to read", () => {
    const long = axisOf([{ from: "2010-01-01T00:00:00Z", to: "2099-01-01T00:00:00Z" }], now);
    expect([date(long.from), date(long.to)]).toEqual(["2025-11-19T00:00:00.000Z", "2029-11-22T00:00:00.000Z"]);
    const short = axisOf([], now);
    expect([date(short.from), date(short.to)]).toEqual(["2026-10-21T00:00:00.000Z", "2027-01-19T00:00:00.000Z"]);
  });
});

describe("a term on it", () => {
  const axis = { from: Date.parse("2026-11-01T00:00:00Z"), to: Date.parse("2027-11-01T00:00:00Z") };

  test("is cut where the line ends, and marked 30, 7 and 1 days before its end", () => {
    const bar = placed(axis, term);
    expect([bar.start, bar.cutStart, bar.cutEnd]).toEqual([0, true, false]);
    expect(bar.end).toBeCloseTo(61 / 365);
    const marks = [30, 7, 1].map((days) => placeOf(axis, Date.parse(term.to) - days * 86_400_000));
    expect(bar.marks).toEqual(marks);
  });

  test("has no mark before it begins or beyond the line", () => {
    const week = { from: "2026-12-01T00:00:00Z", to: "2026-12-08T00:00:00Z" };
    expect(placed(axis, week).marks.length, "seven days is its first instant").toBe(2);
    const far = { from: "2027-10-01T00:00:00Z", to: "2028-10-01T00:00:00Z" };
    expect(placed(axis, far)).toMatchObject({ end: 1, cutEnd: true, marks: [] });
    const past = { from: "2025-01-01T00:00:00Z", to: "2025-02-01T00:00:00Z" };
    expect(placed(axis, past), "all of it is before").toMatchObject({ start: 0, end: 0, cutStart: true, marks: [] });
  });
});

const labels = (from: string, to: string, zone = "UTC") =>
  ticksOf({ from: Date.parse(from), to: Date.parse(to) }, zone).map(({ label }) => label);

describe("ticks", () => {
  test("are months, quarters or years, and January is its year", () => {
    expect(labels("2026-11-01T00:00:00Z", "2027-02-15T00:00:00Z")).toEqual(["Nov", "Dec", "2027", "Feb"]);
    expect(labels("2026-11-02T00:00:00Z", "2027-01-15T00:00:00Z")).toEqual(["Dec", "2027"]);
    expect(labels("2026-02-10T00:00:00Z", "2027-12-01T00:00:00Z")).toEqual([
      "Apr",
      "Jul",
      "Oct",
      "2027",
      "Apr",
      "Jul",
      "Oct",
    ]);
    expect(labels("2026-02-10T00:00:00Z", "2029-12-01T00:00:00Z")).toEqual(["2027", "2028", "2029"]);
  });

  test("begin at midnight in the officer's zone", () => {
    const axis = { from: Date.parse("2026-12-31T23:00:00Z"), to: Date.parse("2027-01-10T00:00:00Z") };
    expect(ticksOf(axis, "Europe/Berlin")).toEqual([{ at: 0, label: "2027" }]);
    expect(ticksOf(axis, "UTC")[0]?.at).toBeCloseTo(1 / (9 * 24 + 1));
  });
});
