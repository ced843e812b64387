/**
 * The clipboard's events for the grid that holds the focus. They are listened to on the document: WebKit sends them where
 * the text selection is, which a focused cell has none of, and not to the focused element.
 */
import { useEffect, useEffectEvent, type RefObject } from "react";

interface ClipboardUse {
  /** The text to copy; undefined where there is none, and the clipboard stays as it is. */
  copy: () => string | undefined;
  /** Absent in lists that cannot be edited. */
  paste: ((text: string) => void) | undefined;
}

export function useGridClipboard(root: RefObject<HTMLElement | null>, { copy, paste }: ClipboardUse): void {
  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    const text = holdsCursor(root.current) ? copy() : undefined;
    if (text === undefined || event.clipboardData === null) return;
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
  });
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (paste === undefined || event.clipboardData === null || !holdsCursor(root.current)) return;
    event.preventDefault();
    // A picture has no text: pasting it must not empty cells.
    if (event.clipboardData.types.includes("text/plain")) paste(event.clipboardData.getData("text/plain"));
  });
  // Without a text selection the menus of macOS offer Copy and Paste only where these are prevented.
  const onBefore = useEffectEvent((event: Event) => {
    if (holdsCursor(root.current)) event.preventDefault();
  });
  useEffect(() => {
    const copied = (event: ClipboardEvent) => onCopy(event);
    const pasted = (event: ClipboardEvent) => onPaste(event);
    const before = (event: Event) => onBefore(event);
    document.addEventListener("copy", copied);
    document.addEventListener("paste", pasted);
    document.addEventListener("beforecopy", before);
    document.addEventListener("beforepaste", before);
    return () => {
      document.removeEventListener("copy", copied);
      document.removeEventListener("paste", pasted);
      document.removeEventListener("beforecopy", before);
      document.removeEventListener("beforepaste", before);
    };
  }, []);
}

/** Whether the focus is on the grid's own tab stop, and not in an editor or a control of a cell. */
function holdsCursor(root: HTMLElement | null): boolean {
  const focused = document.activeElement;
  return focused !== null && root?.contains(focused) === true && focused.hasAttribute("data-active");
}
