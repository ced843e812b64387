/** What Select, Combobox and TokenField choose from. */
import { shownLocale } from "@/lib/language";

export interface Option {
  value: string;
  label: string;
  /** A second, quieter line: a country's name beside its code. */
  hint?: string;
  disabled?: boolean;
}

/** The option of a value; a value that the list no longer has is shown as itself rather than lost. */
export function optionOf(options: readonly Option[], value: string): Option {
  return options.find((option) => option.value === value) ?? { value, label: value };
}

/** How many options a list shows at once; typing narrows them. */
export const optionLimit = 100;

/**
 * The options, the one that was typed in full before all others (Enter takes the first), and behind them what was typed
 * where it may be added and is not there yet.
 */
export function withTyped(
  options: readonly Option[],
  typed: string,
  create: ((typed: string) => Option | undefined) | undefined,
): readonly Option[] {
  const text = typed.trim();
  const exact = text === "" ? undefined : options.find((option) => isSame(option.label, text));
  if (exact !== undefined) return [exact, ...options.filter((option) => option !== exact)];
  const made = create === undefined || text === "" ? undefined : create(text);
  return made === undefined || options.some(({ value }) => value === made.value) ? options : [...options, made];
}

function isSame(a: string, b: string): boolean {
  return a.localeCompare(b, shownLocale(), { sensitivity: "accent" }) === 0;
}

/** What typing is compared with: the label, the value and the hint. */
export function optionText(option: Option): string {
  return option.hint === undefined
    ? `${option.label} ${option.value}`
    : `${option.label} ${option.value} ${option.hint}`;
}
