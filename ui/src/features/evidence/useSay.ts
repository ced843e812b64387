/** The window's words as a function, stable while the language is. */
import { useLocalization } from "@fluent/react";
import { useCallback } from "react";

/** A message of Fluent, already in the reader's language. */
export type Say = (key: string, args?: Record<string, string | number>) => string;

export function useSay(): Say {
  const { l10n } = useLocalization();
  return useCallback((key, args) => l10n.getString(key, args), [l10n]);
}
