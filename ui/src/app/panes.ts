/** F6 goes round the panes of the window (Shift+F6 back), as in other desktop programs. */

/** The pane after the one that holds the focus. */
export function nextPane(
  panes: readonly HTMLElement[],
  focused: Element | null,
  back: boolean,
): HTMLElement | undefined {
  if (panes.length === 0) return undefined;
  const at = panes.findIndex((pane) => pane.contains(focused));
  const next = at < 0 ? 0 : (at + (back ? -1 : 1) + panes.length) % panes.length;
  return panes[next];
}

/** Focuses the first thing in a pane that the Tab key would reach, or the pane itself. */
export function enterPane(pane: HTMLElement): void {
  const first = pane.querySelector<HTMLElement>(
    'a[href], button:not([disabled]), input:not([disabled]), textarea, [tabindex="0"]',
  );
  (first ?? pane).focus();
}
