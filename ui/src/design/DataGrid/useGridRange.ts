/**
 * The rectangle of cells that is selected, from an anchor to the cursor. It holds only while the same rows and columns
 * stand where they stood: what was selected is never silently something else, so sorting or filtering ends it.
 */
import { useState } from "react";
import type { Cell } from "../roving/keys";
import { rectBetween, sameBetween, type Rect } from "./range";

interface Selected {
  anchor: Cell;
  head: Cell;
  rect: Rect;
  keys: readonly string[];
  columns: readonly string[];
}

interface Options {
  keys: readonly string[];
  columns: readonly string[];
  /** The first column that holds data: check boxes are in no range. */
  first: number;
  cursor: Cell;
  goCell: (cell: Cell) => void;
  /** Called with what is selected now. */
  onSelected: (rect: Rect) => void;
}

export interface GridRange {
  /** Null while only the cursor's cell is selected. */
  rect: Rect | null;
  /** Selects from the anchor to a cell and takes the cursor there; false where no range can begin. */
  extendTo: (to: Cell) => boolean;
  /** Selects from one cell to another and takes the cursor to the second. */
  between: (from: Cell, to: Cell) => void;
  /** Selects every cell shown; the cursor stays. */
  all: () => void;
  /** Selects cells without a word. */
  mark: (rect: Rect) => void;
  /** Ends the range; false when there is none. */
  collapse: () => boolean;
}

export function useGridRange({ keys, columns, first, cursor, goCell, onSelected }: Options): GridRange {
  const [selected, setSelected] = useState<Selected | null>(null);
  const holds =
    selected !== null &&
    sameBetween(selected.keys, keys, selected.rect.top, selected.rect.bottom) &&
    sameBetween(selected.columns, columns, selected.rect.left, selected.rect.right);
  const rect = holds ? selected.rect : null;

  const store = (anchor: Cell, head: Cell) => {
    const next = rectBetween(anchor, head);
    setSelected(isSame(anchor, head) ? null : { anchor, head, rect: next, keys, columns });
    return next;
  };
  const inData = (cell: Cell) => ({ row: cell.row, column: Math.max(first, cell.column) });
  const between = (from: Cell, to: Cell) => {
    onSelected(store(from, inData(to)));
    goCell(inData(to));
  };
  return {
    rect,
    between,
    extendTo: (to) => {
      if (cursor.row < 0 || cursor.column < first) return false;
      between(holds && isSame(selected.head, cursor) ? selected.anchor : cursor, to);
      return true;
    },
    all: () => {
      const last = { row: keys.length - 1, column: columns.length - 1 };
      if (last.row >= 0) onSelected(store({ row: 0, column: first }, last));
    },
    mark: ({ top, left, bottom, right }) => {
      store({ row: top, column: left }, { row: bottom, column: right });
    },
    collapse: () => {
      setSelected(null);
      return holds;
    },
  };
}

function isSame(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}
