/** Keys that mean the same in every room. Pure: what a key asks for, not what happens then. */
export type GlobalKey = { kind: "palette" } | { kind: "shortcuts" } | { kind: "room"; index: number };

const fields = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';
const dialogs = '[role="dialog"], [role="alertdialog"]';

export function globalKey(event: KeyboardEvent): GlobalKey | undefined {
  const target = event.target instanceof Element ? event.target : null;
  // A question comes before everything else.
  if (event.altKey || event.defaultPrevented || target?.closest(dialogs) != null) return undefined;
  const chord = event.ctrlKey || event.metaKey;
  if (chord && !event.shiftKey && event.key.toLowerCase() === "k") return { kind: "palette" };
  if (chord && !event.shiftKey && /^[1-9]$/u.test(event.key)) return { kind: "room", index: Number(event.key) - 1 };
  if (!chord && event.key === "?" && target?.closest(fields) == null) return { kind: "shortcuts" };
  return undefined;
}
