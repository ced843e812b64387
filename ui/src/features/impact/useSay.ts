/** The window's words as a function, stable while the language is. */
import { useLocalization } from "@fluent/react";
import { useCallback } from "react";
import type { Say } from "./model";

export function useSay(): Say {
  const { l10n } = useLocalization();
  return useCallback((key, args) => l10n.getString(key, args), [l10n]);
}
