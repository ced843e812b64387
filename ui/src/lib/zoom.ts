/** How large everything in the window is, in per cent. Pure. */
export const zooms = [100, 125, 150, 175, 200] as const;

export type Zoom = (typeof zooms)[number];

/** The size that was kept; the plain one when none was. */
export function readZoom(kept: unknown): Zoom {
  return zooms.find((zoom) => zoom === kept) ?? 100;
}

/** The size that a key asks for, from the one that there is; undefined for every other key. The last one stays. */
export function zoomByKey(zoom: Zoom, event: KeyboardEvent): Zoom | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return undefined;
  const at = zooms.indexOf(zoom);
  // The plus has a place of its own on some keyboards, and needs Shift on others.
  if (event.key === "+" || event.key === "=") return zooms[Math.min(at + 1, zooms.length - 1)];
  if (event.key === "-") return zooms[Math.max(at - 1, 0)];
  return event.key === "0" ? 100 : undefined;
}
