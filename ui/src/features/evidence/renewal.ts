/** The next term of what ends: as long as the last, in the calendar of the officer's zone. */
import type { Evidence, Validity } from "@/api/bindings";
import { dayAt, instantOf, type Day } from "@/lib/zone";
import { formOf, type EvidenceForm } from "./model";
import { day } from "./status";

/**
 * As long as `validity`, from its end on; where that is before `today`, from the beginning of today. A year follows a year and a month a month, whatever days they have; every other term is as many days.
 */
export function nextTerm(validity: Validity, zone: string, today?: string): Validity {
  const first = dayAt(new Date(validity.from), zone);
  // The day that holds the end: where it ends inside a day the two overlap, and nothing is left open.
  const after = dayAt(new Date(validity.to), zone);
  const late = today !== undefined && Date.parse(validity.to) < Date.parse(today);
  const begin = late ? dayAt(new Date(today), zone) : after;
  const months = (after.year - first.year) * 12 + after.month - first.month;
  const end =
    after.day === first.day && months > 0
      ? plusMonths(begin, months)
      : plusDays(begin, Math.max(1, days(after) - days(first)));
  return { from: instantOf(begin, zone).toISOString(), to: instantOf(end, zone).toISOString() };
}

/** The form of the renewal of evidence: the same, for the next term. Its document is another, and yet to come. */
export function renewedForm(evidence: Evidence, zone: string): EvidenceForm {
  return { ...formOf(evidence), ...nextTerm(evidence.validity, zone), stored: null };
}

/** The same day of a later month; its last where it has no such day. */
function plusMonths({ year, month, day: of }: Day, months: number): Day {
  const last = new Date(Date.UTC(year, month + months, 0));
  return { year: last.getUTCFullYear(), month: last.getUTCMonth() + 1, day: Math.min(of, last.getUTCDate()) };
}

function plusDays(from: Day, count: number): Day {
  const date = new Date((days(from) + count) * day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days since 1970, by the calendar alone. */
function days({ year, month, day: of }: Day): number {
  return Date.UTC(year, month - 1, of) / day;
}
