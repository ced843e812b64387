/** Instants as officers read them, and where the officer is. Display follows the language of the window. */
import { dateFormat } from "./dateFormat";
import { shownLocale } from "./language";
import { dayAt, endOfDay, isoDay } from "./zone";

/** The time zone of this computer, an IANA name. */
export function officerZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * The locale by which typed dates are read: the computer's where it is of the window's language, for an American reads
 * 3/4 otherwise than a Briton. A computer without one says `C`, which is no language.
 */
export function officerLocale(): string {
  const own = locale(navigator.language);
  const shown = shownLocale();
  return own.slice(0, 2) === shown.slice(0, 2) ? own : shown;
}

/** The tag itself where it names a language; British English else. */
export function locale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}

const day = { day: "numeric", month: "short", year: "numeric" } as const;
const clock = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;

/** `31 Dec 2026`. */
export function showDay(instant: string, zone: string): string {
  return dateFormat({ ...day, timeZone: zone })(new Date(instant));
}

/** `31 Dec 2026, 23:59:59 Europe/Berlin`. */
export function showInstant(instant: string, zone: string): string {
  const at = dateFormat({ ...day, ...clock, timeZone: zone })(new Date(instant));
  return `${at} ${zone}`;
}

/** A day without a time, `2026-12-31`, as `31 Dec 2026`; any other text as it is. */
export function showCalendarDay(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? showDay(`${text}T00:00:00Z`, "UTC") : text;
}

/** The last instant inside an interval that ends before `to`: its last whole second. */
export function lastSecond(to: string): string {
  return new Date(new Date(to).getTime() - 1000).toISOString();
}

/** Until when holds what ends at `to`: its last day; where it ends inside a day of `zone`, its last second. As the core says it. */
export function showEnd(to: string, zone: string): string {
  const last = lastSecond(to);
  const isWhole = endOfDay(dayAt(new Date(last), zone), zone).getTime() === Date.parse(to);
  return isWhole ? showDay(last, zone) : showInstant(last, zone);
}

/**
 * How many days lie between the day of `at` and the last day of what ends at `to`: none on that day itself. Days of the
 * calendar of `zone`, however long each of them is, as the core counts them.
 */
export function daysToLast(at: string, to: string, zone: string): number {
  const daysOf = (instant: string) => {
    const { year, month, day } = dayAt(new Date(instant), zone);
    return Date.UTC(year, month - 1, day) / 86_400_000;
  };
  return Math.max(daysOf(lastSecond(to)) - daysOf(at), 0);
}

/** The civil day `YYYY-MM-DD` that holds an instant. */
export function dayOf(instant: string, zone: string): string {
  return isoDay(dayAt(new Date(instant), zone));
}
