/** Dates in British English, with months of three letters: `Intl` has four for September, the command line has three. */
export function british(options: Intl.DateTimeFormatOptions): (at: Date) => string {
  const format = new Intl.DateTimeFormat("en-GB", options);
  return (at) => format.format(at).replace("Sept", "Sep");
}
