/** What Select, Combobox and TokenField choose from. */
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

/** The options, and behind them what was typed where it may be added and is not there yet. */
export function withTyped(
  options: readonly Option[],
  typed: string,
  create: ((typed: string) => Option | undefined) | undefined,
): readonly Option[] {
  const text = typed.trim();
  const made = create === undefined || text === "" ? undefined : create(text);
  if (made === undefined || options.some((option) => option.value === made.value || option.label === text)) {
    return options;
  }
  return [...options, made];
}

/** What typing is compared with: the label, the value and the hint. */
export function optionText(option: Option): string {
  return option.hint === undefined
    ? `${option.label} ${option.value}`
    : `${option.label} ${option.value} ${option.hint}`;
}
