/** How many characters there are, counted as the core counts them: by code points. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
