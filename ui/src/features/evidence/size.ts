/** Sizes of files as officers read them. */
import type { Say } from "@/api/useSay";
import { showNumber } from "@/lib/language";

const units = ["byte", "kilobyte", "megabyte"] as const;

/** `418 B`, `12 kB`, `3.4 MB`: thousands, as file managers count. */
export function showSize(bytes: number, say: Say): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return say(`evidence-size-${units[unit] ?? "byte"}`, { size: showNumber(size >= 10 ? Math.round(size) : size) });
}
