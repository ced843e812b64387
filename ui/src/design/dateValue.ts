/** Between the instant that the registry keeps and the day that an officer types. */
import { readDay } from "@/lib/dates";
import { dayAt, endOfDay, instantOf, isoDay, type Day } from "@/lib/zone";
import type { Labels } from "./labels";

/** Whether the day begins the interval or is its last day ("through"), which ends at the midnight after. */
export type DateEdge = "from" | "through";

export interface DateRule {
  edge: DateEdge;
  /** IANA name, as `Europe/Berlin`. */
  zone: string;
  /** BCP 47, as `en-GB`: decides how 3/4/2027 is read. */
  locale: string;
}

export type DateReading =
  | { kind: "instant"; iso: string; day: Day }
  | { kind: "empty" }
  | { kind: "error"; text: string };

/** What was typed, as an ISO instant in UTC; or why it is none. */
export function readDate(text: string, rule: DateRule, words: Labels["date"]): DateReading {
  if (text.trim() === "") return { kind: "empty" };
  const read = readDay(text, rule.locale);
  if (read.kind === "refused") return { kind: "error", text: words[read.why] };
  const at = rule.edge === "from" ? instantOf(read.day, rule.zone) : endOfDay(read.day, rule.zone);
  return { kind: "instant", iso: at.toISOString(), day: read.day };
}

/** The day that an instant stands for, as `YYYY-MM-DD`; the text itself when it is no instant. */
export function showDate(iso: string | null, rule: DateRule): string {
  if (iso === null || iso === "") return "";
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  // The end is exclusive: the last day is the one that holds the instant just before.
  const inside = rule.edge === "from" ? at : new Date(at.getTime() - 1);
  return isoDay(dayAt(inside, rule.zone));
}

/** The day in full, to confirm under the field what was understood. */
export function spellDay(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" }).format(
    Date.UTC(day.year, day.month - 1, day.day),
  );
}
