/** Where a key leads in a line of options. Pure: options are numbers. */

/** Options that PageUp and PageDown pass over. */
const page = 10;

/** The option that a key leads to; undefined for keys that do not move. A letter leads to the next name that begins so. */
export function optionAfter(key: string, from: number, names: readonly string[]): number | undefined {
  const last = names.length - 1;
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(from + 1, last);
    case "ArrowLeft":
    case "ArrowUp":
      return Math.max(from - 1, 0);
    case "PageDown":
      return Math.min(from + page, last);
    case "PageUp":
      return Math.max(from - page, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return key.length === 1 && key.trim() !== "" ? beginning(key.toLocaleLowerCase(), from, names) : undefined;
  }
}

function beginning(letter: string, from: number, names: readonly string[]): number | undefined {
  for (let step = 1; step <= names.length; step += 1) {
    const at = (from + step) % names.length;
    if (names[at]?.toLocaleLowerCase().startsWith(letter) === true) return at;
  }
  return undefined;
}
