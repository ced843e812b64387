/** The cursor of a grid and the rows in sight: the roving tab stop over a virtual list, whose row is never recycled. */
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useMemo, type RefObject } from "react";
import { revealed, withActive } from "../roving/keys";
import { useRoving } from "../roving/useRoving";
import type { GridItem } from "./model";

const headHeight = 31;
const groupHeight = 27;

interface Options<Row> {
  scroller: RefObject<HTMLElement | null>;
  items: readonly GridItem<Row>[];
  /** Keys of the items, in their order. */
  keys: readonly string[];
  columns: readonly string[];
  rowHeight: number;
}

export function useGridCursor<Row>({ scroller, items, keys, columns, rowHeight }: Options<Row>) {
  const groups = useMemo(() => new Set(items.flatMap(({ kind, key }) => (kind === "group" ? [key] : []))), [items]);
  const page = () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
  const reveal = ({ row }: { row: number }) => {
    const box = scroller.current;
    const item = row < 0 ? undefined : virtual.measurementsCache[row];
    if (box === null || item === undefined) return;
    box.scrollTop = revealed(item.start, item.size, box.scrollTop, box.clientHeight - headHeight);
  };
  const roving = useRoving({
    root: scroller,
    rows: keys,
    columns,
    head: true,
    page,
    isWide: useCallback((key: string) => groups.has(key), [groups]),
    reveal,
    onFocused: revealAcross,
  });
  const active = roving.cell.row;
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === "group" ? groupHeight : rowHeight),
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    overscan: 6,
    rangeExtractor: useCallback((range: Range) => withActive(defaultRangeExtractor(range), active), [active]),
  });
  return { roving, virtual, page };
}

/** Scrolls sideways until a cell stands clear of the columns that stay. */
function revealAcross(cell: HTMLElement): void {
  const box = cell.closest("[role=grid]");
  if (box === null || cell.classList.contains("frozen") || cell.hasAttribute("aria-colspan")) return;
  const frozen = [...(cell.parentElement?.querySelectorAll(":scope > .frozen") ?? [])];
  const covered = frozen.reduce((sum, one) => sum + one.getBoundingClientRect().width, 0);
  const left = cell.getBoundingClientRect().left - box.getBoundingClientRect().left + box.scrollLeft - covered;
  box.scrollLeft = revealed(left, cell.getBoundingClientRect().width, box.scrollLeft, box.clientWidth - covered);
}
