/** Where a key leads in a grid. Pure: rows and columns are numbers, the head is row -1. */

export interface Cell {
  row: number;
  column: number;
}

export interface Extent {
  rows: number;
  columns: number;
  /** Rows that PageUp and PageDown pass over. */
  page: number;
  /** Whether the head can be reached. */
  head: boolean;
}

export interface Chord {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** The cell that a key leads to, inside the grid; undefined for keys that do not move. */
export function cellAfter(chord: Chord, from: Cell, extent: Extent): Cell | undefined {
  const ends = chord.ctrlKey || chord.metaKey;
  const last = extent.rows - 1;
  const to = (row: number, column: number) => clamp({ row, column }, extent);
  switch (chord.key) {
    case "ArrowUp":
      return to(ends ? 0 : from.row - 1, from.column);
    case "ArrowDown":
      return to(ends ? last : from.row + 1, from.column);
    case "ArrowLeft":
      return to(from.row, ends ? 0 : from.column - 1);
    case "ArrowRight":
      return to(from.row, ends ? extent.columns - 1 : from.column + 1);
    case "Home":
      return to(ends ? 0 : from.row, 0);
    case "End":
      return to(ends ? last : from.row, extent.columns - 1);
    case "PageUp":
      return to(Math.max(from.row - extent.page, 0), from.column);
    case "PageDown":
      return to(from.row + extent.page, from.column);
    default:
      return undefined;
  }
}

function clamp(cell: Cell, extent: Extent): Cell {
  const top = extent.head || extent.rows === 0 ? -1 : 0;
  return {
    row: Math.max(top, Math.min(cell.row, extent.rows - 1)),
    column: Math.max(0, Math.min(cell.column, extent.columns - 1)),
  };
}

/** How far to scroll so that `start..start+size` lies within a view of `view` pixels; the same offset when it does. */
export function revealed(start: number, size: number, offset: number, view: number): number {
  if (start < offset || size > view) return start;
  if (start + size > offset + view) return start + size - view;
  return offset;
}

/** The visible range, and the row of the tab stop wherever it is: a focused element is never recycled. */
export function withActive(range: number[], active: number): number[] {
  if (active < 0 || range.includes(active)) return range;
  return [...range, active].toSorted((a, b) => a - b);
}
