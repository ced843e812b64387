/**
 * Civil days in a time zone, without a date library: only `Intl`. Intervals are half-open instants `[from, to)`, so
 * "through 31 December" in Berlin ends at the midnight that begins 1 January in Berlin.
 */

export interface Day {
  year: number;
  month: number;
  day: number;
}

/** Whether the calendar has such a day; years 1900 to 9999, because a year below is a slip of the keys. */
export function isDay({ year, month, day }: Day): boolean {
  if (year < 1900 || year > 9999) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The instant at which the clock of `zone` shows this day and minute; a minute that summer time skips moves forward. */
export function instantOf(day: Day, zone: string, hour = 0, minute = 0): Date {
  const wanted = Date.UTC(day.year, day.month - 1, day.day, hour, minute);
  const offsets = [wanted - 86_400_000, wanted + 86_400_000].map((near) => offsetAt(near, zone));
  const candidates = offsets.map((offset) => wanted - offset).filter((at) => at + offsetAt(at, zone) === wanted);
  const first = candidates.toSorted((a, b) => a - b)[0];
  return new Date(first ?? wanted - (offsets[0] ?? 0));
}

/** The instant that begins the day after: the end of an interval that includes the day. */
export function endOfDay(day: Day, zone: string): Date {
  const next = new Date(Date.UTC(day.year, day.month - 1, day.day + 1));
  return instantOf({ year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() }, zone);
}

/** The civil day that the clock of `zone` shows at an instant. */
export function dayAt(instant: Date, zone: string): Day {
  const { year, month, day } = clockAt(instant.getTime(), zone);
  return { year, month, day };
}

/** `YYYY-MM-DD`. */
export function isoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** How far the clock of `zone` is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const { year, month, day, hour, minute, second } = clockAt(instant, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockAt(instant: number, zone: string) {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    clocks.set(zone, clock);
  }
  const parts = clock.formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return {
    year: read("year"),
    month: read("month"),
    day: read("day"),
    hour: read("hour"),
    minute: read("minute"),
    second: read("second"),
  };
}
