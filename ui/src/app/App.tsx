/** The window: words, data, and the room that the address names. */
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useLayoutEffect } from "react";
import { commands } from "@/api/bindings";
import { useLanguage } from "@/api/useLanguage";
import { useKept } from "@/design/kept";
import { applyTheme, readTheme } from "@/design/theme";
import { readLanguage, type Language } from "@/lib/language";
import { officerZone } from "@/lib/when";
import { Frame } from "./Frame";
import { LanguageProvider } from "./LanguageProvider";
import { labelsOf } from "./messages";
import { queryClient } from "./queryClient";
import { router } from "./router";

export function App() {
  const [language, keepLanguage] = useKept("language", readLanguage);
  const [theme] = useKept("theme", readTheme);
  useLayoutEffect(() => applyTheme(theme), [theme]);
  return (
    <LanguageProvider language={language} onChange={keepLanguage} speak={speak}>
      <QueryClientProvider client={queryClient}>
        <Rooms />
      </QueryClientProvider>
    </LanguageProvider>
  );
}

let asked: Promise<unknown> = Promise.resolve();

/** One after the other: of two choices the core must hear the later one last. What was read is in the one before. */
async function speak(language: Language): Promise<void> {
  const tell = () => commands.languageSet(language, officerZone());
  asked = asked.then(tell, tell);
  // Also when the core could not follow: the words that were read may be those of the language before.
  try {
    await asked;
  } finally {
    await queryClient.invalidateQueries();
  }
}

function Rooms() {
  const { language } = useLanguage();
  return (
    <Frame labels={labelsOf[language]}>
      <RouterProvider router={router} />
    </Frame>
  );
}
