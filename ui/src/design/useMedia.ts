/** Whether a media query holds, followed as it changes. */
import { useCallback, useSyncExternalStore } from "react";

/** Where the inspector becomes a sheet over the page. */
export const narrowWindow = "(max-width: 1100px)";

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
