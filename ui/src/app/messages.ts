/**
 * The window's words: every Fluent file of a language together. The same files serve the command line and reports; the
 * names of places are the core's alone, the window has the browser's.
 */
import { FluentBundle, FluentResource, type TextTransform } from "@fluent/bundle";
import { ReactLocalization } from "@fluent/react";
import { english, type Labels } from "@/design/labels";
import { french } from "@/design/labelsFrench";
import { german } from "@/design/labelsGerman";
import type { Language } from "@/lib/language";

const files = import.meta.glob<string>(["../../../assets/messages/*/*.ftl", "!**/places.ftl"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The text of a language's files, by their names. */
export function filesOf(language: Language): Record<string, string> {
  const own = Object.entries(files).filter(([path]) => path.includes(`/messages/${language}/`));
  return Object.fromEntries(own.map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1), text]));
}

/** All messages of a language; `transform` is given every text in them. */
export function bundleOf(language: Language, transform?: TextTransform): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false, ...(transform === undefined ? {} : { transform }) });
  for (const [name, text] of Object.entries(filesOf(language))) {
    const errors = bundle.addResource(new FluentResource(text));
    // A key that stands twice would show whichever file came first.
    if (errors.length > 0) throw new Error(`${language}/${name}: ${errors.map((error) => error.message).join("; ")}`);
  }
  return bundle;
}

const made = new Map<Language, ReactLocalization>();

/** The words of a language, with English behind it. */
export function localizationOf(language: Language): ReactLocalization {
  const known = made.get(language);
  if (known !== undefined) return known;
  const bundles = language === "en" ? [bundleOf("en")] : [bundleOf(language), bundleOf("en")];
  const localization = new ReactLocalization(bundles);
  made.set(language, localization);
  return localization;
}

/** The words that the design speaks by itself. */
export const labelsOf: Record<Language, Labels> = { en: english, de: german, fr: french };
