/** What pasting a block of texts into cells comes to: edits, and what is refused and why. Pure: nothing is saved here. */
import { readCell, type ReadingWords } from "./cellText";
import type { GridCellEdit, GridColumn } from "./types";

export interface PasteTarget<Row> {
  /** From the first row that is pasted into to the last one shown; and so the columns. */
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  /** How many of them are selected. A block of which these are a multiple is repeated over all of them. */
  selected: { rows: number; columns: number };
}

export interface PastePlan<Row> {
  edits: readonly GridCellEdit<Row>[];
  /** How many cells say already what would be pasted. */
  same: number;
  refused: number;
  refusals: readonly Refusal[];
  /** How many rows and columns of the target the block covers. */
  rows: number;
  columns: number;
}

/** Cells that were refused for one reason. */
export interface Refusal {
  why: string;
  /** Absent where the cells lie beyond the list. */
  cells?: { column: string; rows: readonly string[] };
}

export function planPaste<Row>(
  block: readonly (readonly string[])[],
  { rows, columns, selected }: PasteTarget<Row>,
  rowName: (row: Row) => string,
  words: ReadingWords,
): PastePlan<Row> {
  const width = block.reduce((most, line) => Math.max(most, line.length), 0);
  const height = repeated(block.length, selected.rows);
  const across = repeated(width, selected.columns);
  const edits: GridCellEdit<Row>[] = [];
  const refusedCells = new Map<string, { column: string; why: string; rows: string[] }>();
  const count = { same: 0, refused: 0 };
  for (let at = 0; at < height; at += 1) {
    const row = rows[at];
    for (let to = 0; to < across; to += 1) {
      const text = block[at % block.length]?.[to % width];
      const column = columns[to];
      // Lines may be of different length: what is not there is not pasted.
      if (text === undefined) continue;
      if (row === undefined || column === undefined) {
        count.refused += 1;
        continue;
      }
      const read = readCell(text, row, column, words);
      if (read.kind === "edit") edits.push({ row, column: column.id, value: read.value });
      else if (read.kind === "same") count.same += 1;
      else {
        count.refused += 1;
        const key = JSON.stringify([column.id, read.why]);
        const cells = refusedCells.get(key) ?? { column: column.header, why: read.why, rows: [] };
        cells.rows.push(rowName(row));
        refusedCells.set(key, cells);
      }
    }
  }
  const [belowEnd, besideEnd] = [height - rows.length, across - columns.length];
  return {
    edits,
    ...count,
    refusals: [
      ...[...refusedCells.values()].map(({ why, ...cells }) => ({ why, cells })),
      ...(belowEnd > 0 ? [{ why: words.batch.beyondRows(belowEnd) }] : []),
      ...(besideEnd > 0 ? [{ why: words.batch.beyondColumns(besideEnd) }] : []),
    ],
    rows: Math.min(height, rows.length),
    columns: Math.min(across, columns.length),
  };
}

function repeated(size: number, selected: number): number {
  return selected > 0 && selected % size === 0 ? selected : size;
}

/** So many reasons are given, each with so many rows by name. */
const reasons = 5;
const names = 3;

/** The refusals as sentences; those beyond the first few are counted. */
export function refusalLines(refusals: readonly Refusal[], words: ReadingWords["batch"]): string[] {
  const lines = refusals.slice(0, reasons).map(({ why, cells }) => {
    if (cells === undefined) return why;
    return words.refusal(cells.column, cells.rows.slice(0, names), Math.max(0, cells.rows.length - names), why);
  });
  return refusals.length > reasons ? [...lines, words.moreRefusals(refusals.length - reasons)] : lines;
}
