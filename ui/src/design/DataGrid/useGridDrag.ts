/** Drawing a range with the mouse: from the cell that was pressed to the one under the pointer. */
import { useRef, type PointerEvent } from "react";
import type { Cell } from "../roving/keys";

/** Takes the handlers of the element that holds all cells. `first` is the first column that holds data. */
export function useGridDrag(first: number, onDrag: (from: Cell, to: Cell) => void) {
  const drag = useRef<{ from: Cell; last: Cell } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const cell = event.button === 0 && !event.shiftKey ? cellAt(event.target) : undefined;
      drag.current = cell === undefined || cell.column < first ? null : { from: cell, last: cell };
    },
    onPointerMove: (event: PointerEvent) => {
      // The button may have been let go outside of the window.
      if (event.buttons !== 1) drag.current = null;
      if (drag.current === null) return;
      const { from, last } = drag.current;
      const to = cellAt(event.target);
      if (to === undefined || (to.row === last.row && to.column === last.column)) return;
      drag.current = { from, last: to };
      onDrag(from, to);
    },
  };
}

/** The place of the cell that holds an element, by its ARIA indices; undefined for controls and cells of a whole row. */
function cellAt(target: EventTarget): Cell | undefined {
  if (!(target instanceof Element) || target.closest("button, input, a, .grid-editor") !== null) return undefined;
  const cell = target.closest("[role=gridcell]:not([aria-colspan])");
  const row = cell?.closest("[role=row]");
  if (cell == null || row == null) return undefined;
  return { row: Number(row.getAttribute("aria-rowindex")) - 2, column: Number(cell.getAttribute("aria-colindex")) - 1 };
}
