/**
 * The languages of the window and the one that it shows, which is the document's. Dates, numbers, names of places and
 * the order of words follow it everywhere.
 */
export const languages = ["en", "de", "fr"] as const;
export type Language = (typeof languages)[number];

const locales: Record<Language, string> = { en: "en-GB", de: "de-DE", fr: "fr-FR" };

/** Tells the document, and so whoever reads it aloud, which language it is in. */
export function showLanguage(language: Language): void {
  document.documentElement.lang = language;
}

/** The locale in which the window shows what is not a message: British English, `de-DE` or `fr-FR`. */
export function shownLocale(): string {
  return locales[languages.find((one) => one === document.documentElement.lang) ?? "en"];
}

/** Something of the shown locale, made once for each: formats are costly to make. */
export function perLocale<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const locale = shownLocale();
    const value = made.get(locale) ?? make(locale);
    made.set(locale, value);
    return value;
  };
}

const decimal = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

/** A number as people read it, to one decimal: `1,148`. */
export function showNumber(number: number): string {
  return decimal().format(number);
}
