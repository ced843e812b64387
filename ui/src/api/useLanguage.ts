/** The language that the window speaks, and the way to another. */
import { createContext, use } from "react";
import type { Language } from "@/lib/language";

export interface ChosenLanguage {
  language: Language;
  setLanguage: (language: Language) => void;
}

export const LanguageContext = createContext<ChosenLanguage>({ language: "en", setLanguage: () => undefined });

export function useLanguage(): ChosenLanguage {
  return use(LanguageContext);
}
