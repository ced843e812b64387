/**
 * The text of a spreadsheet's clipboard: cells between tabs, rows on lines, quotes around a cell that holds either. What
 * is written here is read back as it was; what LibreOffice and Excel write is read too, CRLF and unquoted quotes included.
 */

/** Rows of cells as text. More than one line ends each with a newline, so that an empty last row is not lost. */
export function printTsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(quoted).join("\t"));
  return lines.length === 1 ? lines.join("") : lines.map((line) => `${line}\n`).join("");
}

function quoted(cell: string): string {
  return /[\t\n\r"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Text as rows of cells: at least one cell, and one newline at the very end is no row of its own. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const cell = quotedCell(text, at) ?? plainCell(text, at);
    rows.at(-1)?.push(cell.text);
    if (cell.end >= text.length) return rows;
    at = cell.end + (text.startsWith("\r\n", cell.end) ? 2 : 1);
    if (text[cell.end] !== "\t") {
      if (at >= text.length) return rows;
      rows.push([]);
    }
  }
}

interface ReadCell {
  text: string;
  /** Where the tab, the line's end or the text's end stands that closes the cell. */
  end: number;
}

/** A cell in quotes; undefined where the quotes are not those of a whole cell but part of its text. */
function quotedCell(text: string, start: number): ReadCell | undefined {
  if (text[start] !== '"') return undefined;
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const end = close + 1;
  if (close < 0 || (end < text.length && !isEnd(text[end]))) return undefined;
  return { text: text.slice(start + 1, close).replaceAll('""', '"'), end };
}

function plainCell(text: string, start: number): ReadCell {
  let end = start;
  while (end < text.length && !isEnd(text[end])) end += 1;
  return { text: text.slice(start, end), end };
}

function isEnd(character: string | undefined): boolean {
  return character === "\t" || character === "\n" || character === "\r";
}
