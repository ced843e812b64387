/** Which keys undo and redo edits. A field has its own undo while somebody types, and a dialog is about something else. */
const elsewhere =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="dialog"], [role="alertdialog"]';

export function undoKey(event: KeyboardEvent): "undo" | "redo" | undefined {
  const { target } = event;
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return undefined;
  if (target instanceof Element && target.closest(elsewhere) !== null) return undefined;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && event.ctrlKey && !event.shiftKey ? "redo" : undefined;
}
