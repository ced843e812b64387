/** The line of time on which terms are drawn. Pure: now is an argument, and so is the officer's zone. */
import type { Validity } from "@/api/bindings";
import { dateFormat } from "@/lib/dateFormat";
import { dayAt, instantOf } from "@/lib/zone";
import { day, dueAt } from "./status";

/** Instants, in milliseconds. */
export interface Axis {
  from: number;
  to: number;
}

/** The line never shows more of what is past or ahead than this, nor less of what is ahead. */
const mostBefore = 366 * day;
const mostAfter = 3 * 366 * day;
const least = 60 * day;

/** From the first beginning to the last end, as far as that is not too far from now. */
export function axisOf(terms: readonly Validity[], now: string): Axis {
  const at = Date.parse(now);
  const from = Math.min(at - least / 2, ...terms.map((one) => Date.parse(one.from)));
  const to = Math.max(at + least, ...terms.map((one) => Date.parse(one.to)));
  return { from: Math.max(from, at - mostBefore), to: Math.min(to, at + mostAfter) };
}

/** Where an instant stands on the line, 0 to 1; outside of that where it is before or after. */
export function placeOf(axis: Axis, instant: number): number {
  return (instant - axis.from) / (axis.to - axis.from);
}

export interface Placed {
  start: number;
  end: number;
  cutStart: boolean;
  cutEnd: boolean;
  marks: readonly number[];
}

/** A term on the line, cut at its ends, with the instants at which its end is announced. */
export function placed(axis: Axis, { from, to }: Validity): Placed {
  const [begins, ends] = [Date.parse(from), Date.parse(to)];
  const inside = (instant: number) => instant >= Math.max(axis.from, begins) && instant <= axis.to;
  return {
    start: within(placeOf(axis, begins)),
    end: within(placeOf(axis, ends)),
    cutStart: begins < axis.from,
    cutEnd: ends > axis.to,
    marks: dueAt
      .map((days) => ends - days * day)
      .filter(inside)
      .map((instant) => placeOf(axis, instant)),
  };
}

function within(at: number): number {
  return Math.min(Math.max(at, 0), 1);
}

const monthName = dateFormat({ month: "short", timeZone: "UTC" });

/** The first of months, quarters or years, whichever are few enough; January is named by its year. */
export function ticksOf(axis: Axis, zone: string): { at: number; label: string }[] {
  const months = (axis.to - axis.from) / (30 * day);
  const step = months <= 15 ? 1 : months <= 27 ? 3 : 12;
  const first = dayAt(new Date(axis.from), zone);
  const ticks = [];
  for (let month = Math.floor((first.month - 1) / step) * step; ; month += step) {
    const year = first.year + Math.floor(month / 12);
    const of = month % 12;
    const instant = instantOf({ year, month: of + 1, day: 1 }, zone).getTime();
    if (instant > axis.to) return ticks;
    if (instant >= axis.from) {
      ticks.push({
        at: placeOf(axis, instant),
        label: of === 0 ? String(year) : monthName(new Date(Date.UTC(year, of, 1))),
      });
    }
  }
}
