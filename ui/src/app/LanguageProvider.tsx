/** The language of the window: its words, the core's sentences, the document's language; and the way to another. */
import { LocalizationProvider } from "@fluent/react";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { LanguageContext } from "@/api/useLanguage";
import { showLanguage, type Language } from "@/lib/language";
import { localizationOf } from "./messages";
import { Opening } from "./Opening";

interface LanguageProviderProps {
  /** The language that was chosen. */
  language: Language;
  onChange: (language: Language) => void;
  /** Lets the core speak a language; the window follows when it is done. Keep it stable. */
  speak: (language: Language) => Promise<unknown>;
  children: ReactNode;
}

export function LanguageProvider({ language, onChange, speak, children }: LanguageProviderProps) {
  const [shown, setShown] = useState<Language>();
  useEffect(() => {
    let overtaken = false;
    const show = () => {
      if (overtaken) return;
      // Before the parts are drawn again: dates and numbers look at the document.
      showLanguage(language);
      setShown(language);
    };
    // A core that could not be told says its sentences in the language it had; the window's words need not wait.
    speak(language).then(show, show);
    return () => {
      overtaken = true;
    };
  }, [language, speak]);
  const chosen = useMemo(() => ({ language: shown ?? language, setLanguage: onChange }), [shown, language, onChange]);
  if (shown === undefined) return <Opening />;
  return (
    <LanguageContext value={chosen}>
      <LocalizationProvider l10n={localizationOf(shown)}>{children}</LocalizationProvider>
    </LanguageContext>
  );
}
