/** Sizes of files as officers read them. */

const units = ["B", "kB", "MB"] as const;

/** `418 B`, `12 kB`, `3.4 MB`: thousands, as file managers count. */
export function showSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = unit === 0 || size >= 10 ? 0 : 1;
  return `${size.toFixed(digits)} ${units[unit] ?? ""}`;
}
