/** The window: words, data, and the room that the address names. */
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useLayoutEffect } from "react";
import { useLanguage } from "@/api/useLanguage";
import { useKept } from "@/design/kept";
import { applyTheme, readTheme } from "@/design/theme";
import { readLanguage } from "@/lib/language";
import { Frame } from "./Frame";
import { LanguageProvider } from "./LanguageProvider";
import { labelsOf } from "./messages";
import { queryClient } from "./queryClient";
import { router } from "./router";
import { speak } from "./speak";
import { useZoom } from "./useZoom";

export function App() {
  const [language, keepLanguage] = useKept("language", readLanguage);
  const [theme] = useKept("theme", readTheme);
  useLayoutEffect(() => applyTheme(theme), [theme]);
  useZoom();
  return (
    <LanguageProvider language={language} onChange={keepLanguage} speak={speak}>
      <QueryClientProvider client={queryClient}>
        <Rooms />
      </QueryClientProvider>
    </LanguageProvider>
  );
}

function Rooms() {
  const { language } = useLanguage();
  return (
    <Frame labels={labelsOf[language]}>
      <RouterProvider router={router} />
    </Frame>
  );
}
