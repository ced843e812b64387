/** Dates in the language of the window. In English months have three letters: `Intl` has four for September, the command line has three. */
import { perLocale } from "./language";

export function dateFormat(options: Intl.DateTimeFormatOptions): (at: Date) => string {
  const format = perLocale((locale) => new Intl.DateTimeFormat(locale, options));
  return (at) =>
    format()
      .format(at)
      .replace(/\bSept\b(?!\.)/u, "Sep");
}
