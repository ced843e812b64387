/**
 * Reads a day as officers type it: ISO, German, British and American forms, with names of months in English and in the
 * locale. Refuses what could mean two years; never guesses a century.
 */
import { isDay, type Day } from "./zone";

export type ReadDay = { kind: "day"; day: Day } | { kind: "refused"; why: "unreadable" | "twoDigitYear" | "noSuchDay" };

/** Reads one day. `locale` decides whether 3/4/2027 is the third of April (most places) or the fourth of March (US). */
export function readDay(text: string, locale: string): ReadDay {
  const typed = text.trim().replace(/\s+/gu, " ");
  const order = numeric(typed, locale) ?? named(typed, locale);
  if (order === undefined) return { kind: "refused", why: "unreadable" };
  if (order.yearDigits !== 4) return { kind: "refused", why: "twoDigitYear" };
  if (!isDay(order.day)) return { kind: "refused", why: "noSuchDay" };
  return { kind: "day", day: order.day };
}

interface Reading {
  day: Day;
  yearDigits: number;
}

function numeric(typed: string, locale: string): Reading | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(typed);
  if (iso) return reading(iso[1], iso[2], iso[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(typed);
  if (compact) return reading(compact[1], compact[2], compact[3]);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{2}|\d{4})$/u.exec(typed);
  if (dotted) return reading(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/u.exec(typed);
  if (!slashed) return undefined;
  return monthFirst(locale) ? reading(slashed[3], slashed[1], slashed[2]) : reading(slashed[3], slashed[2], slashed[1]);
}

function named(typed: string, locale: string): Reading | undefined {
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)? (?:de )?([\p{L}]+)\.?,? (?:de )?(\d{2}|\d{4})$/u.exec(typed);
  const nameFirst = /^([\p{L}]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{2}|\d{4})$/u.exec(typed);
  const name = dayFirst?.[2] ?? nameFirst?.[1];
  const month = name === undefined ? undefined : monthNamed(name, locale);
  if (month === undefined) return undefined;
  return reading(dayFirst?.[3] ?? nameFirst?.[3], String(month), dayFirst?.[1] ?? nameFirst?.[2]);
}

function reading(year = "", month = "", day = ""): Reading {
  return { day: { year: Number(year), month: Number(month), day: Number(day) }, yearDigits: year.length };
}

/** The month whose English or local name begins with what was typed (three letters or more, and only one). */
function monthNamed(name: string, locale: string): number | undefined {
  const typed = name.toLocaleLowerCase(locale);
  if (typed.length < 3) return undefined;
  const hits = new Set<number>();
  for (const language of ["en", locale]) {
    for (const style of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" });
      for (let month = 1; month <= 12; month += 1) {
        const full = format
          .format(Date.UTC(2026, month - 1, 15))
          .toLocaleLowerCase(locale)
          .replace(/\.$/u, "");
        if (full === typed) return month;
        if (full.startsWith(typed)) hits.add(month);
      }
    }
  }
  return hits.size === 1 ? [...hits][0] : undefined;
}

function monthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: "short" }).formatToParts(0);
  return parts.findIndex((part) => part.type === "month") < parts.findIndex((part) => part.type === "day");
}
