/** The window: words, data, and the room that the address names. */
import { LocalizationProvider } from "@fluent/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { english } from "@/design/labels";
import { Frame } from "./Frame";
import { localization } from "./messages";
import { queryClient } from "./queryClient";
import { router } from "./router";

export function App() {
  return (
    <LocalizationProvider l10n={localization}>
      <QueryClientProvider client={queryClient}>
        <Frame labels={english}>
          <RouterProvider router={router} />
        </Frame>
      </QueryClientProvider>
    </LocalizationProvider>
  );
}
