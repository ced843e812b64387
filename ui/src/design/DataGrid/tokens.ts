/** Tokens as one text and back: `DE, FR`. A token that such a text would tear apart stands in quotes. Pure. */

export function printTokens(tokens: readonly string[]): string {
  return tokens
    .map((token) => (/^$|[",;\n]|^\s|\s$/u.test(token) ? `"${token.replaceAll('"', '""')}"` : token))
    .join(", ");
}

/** What stands between commas, semicolons or lines. */
export function splitTokens(text: string): string[] {
  const parts: string[] = [];
  for (const match of text.matchAll(/(?:^|[,;\n])\s*(?:"((?:[^"]|"")*)"\s*(?=[,;\n]|$)|([^,;\n]*))/gu)) {
    const [, quoted, plain = ""] = match;
    if (quoted !== undefined) parts.push(quoted.replaceAll('""', '"'));
    else if (plain.trim() !== "") parts.push(plain.trim());
  }
  return parts;
}
