/**
 * How instants and hashes look to a reader. Days and times are those of the officer's clock, with its zone named where
 * a time stands. Pure: the present is an argument.
 */
import { dateFormat } from "./dateFormat";

const dayOf = dateFormat({ day: "numeric", month: "short", year: "numeric" });
const instantOf = dateFormat({
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
});

/** `31 Dec 2026`. */
export function shownDay(instant: string): string {
  return dayOf(new Date(instant));
}

/** `31 Dec 2026, 23:59 CET`. */
export function shownInstant(instant: string): string {
  return instantOf(new Date(instant));
}

/** The first twelve digits of a hash in groups of four: enough to compare by eye, never enough to trust. */
export function shortHash(hex: string): string {
  return hex.slice(0, 12).replace(/(.{4})(?=.)/gu, "$1 ");
}
