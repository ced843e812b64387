/**
 * The roving tab stop of a grid. It remembers the cell by the ids of its row and column, so that it survives sorting,
 * filtering and the recycling of rows; when the row is gone, the nearest takes its place. The owner keeps the active
 * row in the document (`activeRow` goes into the virtualiser's range) and marks its cell with `data-active`.
 */
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type FocusEvent, type RefObject } from "react";
import { cellAfter, type Cell, type Chord } from "./keys";

/** A cell by ids; `row` null is the head. */
export interface Place {
  row: string | null;
  column: string;
}

interface RovingOptions {
  root: RefObject<HTMLElement | null>;
  rows: readonly string[];
  columns: readonly string[];
  head: boolean;
  page: () => number;
  /** Rows of one wide cell, as group headers. */
  isWide: (row: string) => boolean;
  /** Scrolls the cell into view, before it is focused. */
  reveal: (cell: Cell) => void;
  /** Called with the cell's element once it has the focus, where only the document knows its place. */
  onFocused?: (element: HTMLElement) => void;
}

export interface Roving {
  /** The tab stop; null when there is nothing to stand on. */
  place: Place | null;
  cell: Cell;
  /** Makes a cell the tab stop and focuses it. */
  go: (place: Place) => void;
  goCell: (cell: Cell) => void;
  /** Makes a cell the tab stop without taking the focus. */
  stand: (place: Place) => void;
  /** Focuses the tab stop. */
  refocus: () => void;
  /** The new cell when the key moves, else undefined. */
  move: (chord: Chord) => Cell | undefined;
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
}

export function useRoving(options: RovingOptions): Roving {
  const { root, rows, columns, head, page, isWide, reveal, onFocused } = options;
  const [stored, setStored] = useState<{ place: Place; row: number }>();
  const [turn, setTurn] = useState(0);
  const held = useRef(false);
  const positions = useMemo(() => new Map(rows.map((row, index) => [row, index])), [rows]);

  const cell = locate(stored, positions, columns, rows.length);
  const placeAt = useCallback(
    (at: Cell): Place | null => {
      const column = columns[at.column];
      if (column === undefined) return null;
      if (at.row < 0) return head || rows.length === 0 ? { row: null, column } : null;
      const row = rows[at.row];
      return row === undefined ? null : { row, column };
    },
    [columns, head, rows],
  );
  const place = placeAt(cell);

  const stand = useCallback(
    (to: Place) => setStored({ place: to, row: to.row === null ? -1 : (positions.get(to.row) ?? -1) }),
    [positions],
  );
  const refocus = useCallback(() => setTurn((last) => last + 1), []);
  const goCell = (to: Cell) => {
    const target = placeAt(to);
    if (target === null) return;
    stand(target);
    reveal(to);
    refocus();
  };
  const go = (to: Place) => {
    stand(to);
    const column = columns.indexOf(to.column);
    reveal({ row: to.row === null ? -1 : (positions.get(to.row) ?? -1), column });
    refocus();
  };
  const move = (chord: Chord) => {
    const across = chord.key === "ArrowLeft" || chord.key === "ArrowRight";
    if (across && place?.row != null && isWide(place.row)) return cell;
    const to = cellAfter(chord, cell, { rows: rows.length, columns: columns.length, page: page(), head });
    if (to !== undefined) goCell(to);
    return to;
  };

  const focusActive = useCallback(() => {
    const target = root.current?.querySelector("[data-active]");
    if (!(target instanceof HTMLElement)) return;
    target.focus({ preventScroll: true });
    onFocused?.(target);
  }, [root, onFocused]);

  useLayoutEffect(() => {
    if (turn > 0) focusActive();
  }, [turn, focusActive]);

  // A focused row that was filtered out or removed takes the focus with it: give it to the cell in its place.
  useLayoutEffect(() => {
    if (held.current && document.activeElement === document.body) focusActive();
  });

  return {
    place,
    cell,
    go,
    goCell,
    stand,
    refocus,
    move,
    onFocus: useCallback(() => {
      held.current = true;
    }, []),
    onBlur: useCallback(
      ({ target }: FocusEvent) => {
        // Decided after the event: a removed element also blurs, and then the focus is still ours.
        queueMicrotask(() => {
          if (target.isConnected && root.current?.contains(document.activeElement) !== true) held.current = false;
        });
      },
      [root],
    ),
  };
}

function locate(
  stored: { place: Place; row: number } | undefined,
  positions: ReadonlyMap<string, number>,
  columns: readonly string[],
  rows: number,
): Cell {
  if (stored === undefined) return { row: rows > 0 ? 0 : -1, column: 0 };
  const column = Math.max(0, columns.indexOf(stored.place.column));
  if (stored.place.row === null) return { row: -1, column };
  return { row: positions.get(stored.place.row) ?? Math.min(Math.max(stored.row, 0), rows - 1), column };
}
