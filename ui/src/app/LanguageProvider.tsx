/** The language of the window: its words, the design's words, the document's language; and the way to another. */
import { LocalizationProvider } from "@fluent/react";
import { createContext, use, useMemo, useState, type ReactNode } from "react";
import { showLanguage, type Language } from "@/lib/language";
import { localizationOf } from "./messages";

interface Chosen {
  language: Language;
  setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<Chosen>({ language: "en", setLanguage: () => undefined });

interface LanguageProviderProps {
  /** The language to begin in. */
  initial: Language;
  /** Told of each choice, to keep it. */
  onChange?: (language: Language) => void;
  children: ReactNode;
}

export function LanguageProvider({ initial, onChange, children }: LanguageProviderProps) {
  const [language, setLanguage] = useState(() => {
    showLanguage(initial);
    return initial;
  });
  const chosen = useMemo(
    () => ({
      language,
      setLanguage: (next: Language) => {
        // Before the parts are drawn again: dates and numbers look at the document.
        showLanguage(next);
        setLanguage(next);
        onChange?.(next);
      },
    }),
    [language, onChange],
  );
  return (
    <LanguageContext value={chosen}>
      <LocalizationProvider l10n={localizationOf(language)}>{children}</LocalizationProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Chosen {
  return use(LanguageContext);
}
