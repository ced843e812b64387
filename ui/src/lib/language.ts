/**
 * The languages of the window and the one that it shows, which is the document's. Dates, numbers, names of places and
 * the order of words follow it everywhere.
 */
export const languages = ["en", "de", "fr"] as const;
export type Language = (typeof languages)[number];

const locales: Record<Language, string> = { en: "en-GB", de: "de-DE", fr: "fr-FR" };

/** The language that was kept; the first of the system's that the window speaks when none was; English when there is none. */
export function readLanguage(kept: unknown): Language {
  const preferred = [kept, ...navigator.languages.map((tag) => tag.split("-")[0])];
  return preferred.flatMap((tag) => languages.filter((one) => one === tag))[0] ?? "en";
}

/** Tells the document, and so whoever reads it aloud, which language it is in. */
export function showLanguage(language: Language): void {
  document.documentElement.lang = language;
}

/** The locale in which the window shows what is not a message: British English, `de-DE` or `fr-FR`. */
export function shownLocale(): string {
  return locales[languages.find((one) => one === document.documentElement.lang) ?? "en"];
}

/**
 * A name that begins with a common noun, as it stands inside a sentence: `Health data` becomes `health data`, `PHI`
 * stays, and in German, which writes nouns with a capital, so does everything.
 */
export function insideSentence(name: string): string {
  const locale = shownLocale();
  return locale === locales.de ? name : name.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase(locale));
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
