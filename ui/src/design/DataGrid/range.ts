/** Rectangles of cells. Pure: rows and columns are numbers, as in roving/keys. */
import type { Cell } from "../roving/keys";

/** All four are inside. */
export interface Rect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export function rectBetween(a: Cell, b: Cell): Rect {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** At which edges of the rectangle a cell lies, as words for a style; undefined outside. */
export function edgesOf(rect: Rect, row: number, column: number): string | undefined {
  const { top, left, bottom, right } = rect;
  if (row < top || row > bottom || column < left || column > right) return undefined;
  const edges = [
    row === top && "top",
    column === right && "right",
    row === bottom && "bottom",
    column === left && "left",
  ];
  return edges.filter(Boolean).join(" ");
}

/** Whether two lists have the same entries from one place to another. */
export function sameBetween(a: readonly string[], b: readonly string[], from: number, to: number): boolean {
  if (a === b) return true;
  for (let at = from; at <= to; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
