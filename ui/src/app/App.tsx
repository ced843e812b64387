/** The window: words, data, and the room that the address names. */
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { Frame } from "./Frame";
import { LanguageProvider, useLanguage } from "./LanguageProvider";
import { labelsOf } from "./messages";
import { queryClient } from "./queryClient";
import { router } from "./router";

export function App() {
  return (
    <LanguageProvider initial="en">
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
