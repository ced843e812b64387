/** Makes everything in the window as large as was chosen, and lets Ctrl with +, − and 0 choose anywhere, dialogs included. */
import { useEffect } from "react";
import { showZoom } from "@/api/zoom";
import { useKept } from "@/design/kept";
import { readZoom, zoomByKey } from "@/lib/zoom";

export function useZoom(): void {
  const [zoom, keepZoom] = useKept("zoom", readZoom);
  useEffect(() => {
    // A page outside the window has no web view to ask.
    void showZoom(zoom).catch(() => undefined);
  }, [zoom]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const next = zoomByKey(zoom, event);
      if (next === undefined) return;
      event.preventDefault();
      keepZoom(next);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [zoom, keepZoom]);
}
