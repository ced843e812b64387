/** The theme of the window: an attribute on the root element; without it the system's preference counts. */
export const themes = ["light", "dark", "system"] as const;

export type Theme = (typeof themes)[number];

/** The theme that was kept; the system's when none was. */
export function readTheme(kept: unknown): Theme {
  return themes.find((theme) => theme === kept) ?? "system";
}

export function applyTheme(theme: Theme): void {
  if (theme === "system") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.setAttribute("data-theme", theme);
}
