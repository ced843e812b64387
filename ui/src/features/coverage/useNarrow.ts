/** Whether the window is so narrow that the list comes before the map: where the shell makes the inspector a sheet. */
import { useSyncExternalStore } from "react";

const query = "(max-width: 1100px)";

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

function subscribe(changed: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
}
