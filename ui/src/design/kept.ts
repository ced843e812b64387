/**
 * What the window keeps for whoever uses it on this computer, over restarts: theme, language and saved views, and
 * what was typed of a set-up until it is finished. Nothing else of the organisation's is among it: that is in the workspace.
 */
import { useCallback, useMemo, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is kept under `key`, and the way to change it. `read` makes of anything, also of nothing, what can be used; keep it stable. */
export function useKept<T>(key: string, read: (kept: unknown) => T): readonly [T, (value: T) => void] {
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(key));
  const value = useMemo(() => read(parsed(text)), [text, read]);
  const keep = useCallback(
    (next: T) => {
      localStorage.setItem(key, JSON.stringify(next));
      for (const listener of listeners) listener();
    },
    [key],
  );
  return [value, keep];
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
