/**
 * The one list of the window: an ARIA grid over TanStack Table and Virtual. It holds at most a screenful of rows in the
 * document however long the list is, keeps its tab stop while rows are recycled, edits in place, and says aloud what
 * happened. It must never keep a copy of the data: what is saved comes back as new `rows`.
 */
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import { StatusRegion, useMessage } from "../Announcer";
import { Find } from "../Find";
import { useLabels } from "../LabelsProvider";
import { revealed, withActive } from "../roving/keys";
import { useRoving } from "../roving/useRoving";
import { GridItemRow, selectColumn, type RowContext } from "./GridBody";
import { GridHead } from "./GridHead";
import { GridTools } from "./GridTools";
import type { GridItem } from "./model";
import type { DataGridProps, GridColumn } from "./types";
import { useGridEdit } from "./useGridEdit";
import { useGridSelection } from "./useGridSelection";
import { nextSort, useGridTable } from "./useGridTable";

const headHeight = 31;
const groupHeight = 27;
/** So many rows before the end of what is loaded more are asked for. */
const near = 40;

export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, rows, columns, rowName, onOpen, selection = "none", rowHeight = 32 } = props;
  const words = useLabels("grid", props.labels);
  const { message, announce } = useMessage();
  const scroller = useRef<HTMLDivElement>(null);
  const { items, shown, find, setFind, sort, setSort } = useGridTable(props);
  const { set, replace, toggle, toggleAll, allShown, some } = useGridSelection({ ...props, items });
  const multi = selection === "multi";
  const columnIds = useMemo(
    () => [...(multi ? [selectColumn] : []), ...columns.map((column) => column.id)],
    [multi, columns],
  );
  const keys = useMemo(() => items.map((item) => item.key), [items]);
  const sizeOf = (index: number) => (items[index]?.kind === "group" ? groupHeight : rowHeight);
  const byKey = useMemo(() => new Map(items.map((item) => [item.key, item])), [items]);

  const reveal = ({ row }: { row: number }) => {
    const box = scroller.current;
    const item = row < 0 ? undefined : virtual.measurementsCache[row];
    if (box === null || item === undefined) return;
    box.scrollTop = revealed(item.start, item.size, box.scrollTop, box.clientHeight - headHeight);
  };
  const roving = useRoving({
    root: scroller,
    rows: keys,
    columns: columnIds,
    head: true,
    page: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1),
    isWide: useCallback((key: string) => byKey.get(key)?.kind === "group", [byKey]),
    reveal,
    onFocused: revealAcross,
  });
  const activeIndex = roving.cell.row;
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: sizeOf,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    overscan: 6,
    rangeExtractor: useCallback((range: Range) => withActive(defaultRangeExtractor(range), activeIndex), [activeIndex]),
  });

  const { more } = props;
  const lastShown = virtual.getVirtualItems().at(-1)?.index ?? 0;
  const wantsMore = more !== undefined && rows.length < more.total && lastShown >= items.length - near;
  const load = more?.load;
  useEffect(() => {
    if (wantsMore) load?.();
  }, [wantsMore, load, rows.length]);
  const total = more?.total ?? rows.length;

  const editing = useGridEdit<Row>({
    onEdit: props.onEdit,
    words,
    announce,
    onClosed: (edit, after) => {
      const at = keys.indexOf(edit.itemKey);
      const column = columnIds.indexOf(edit.column.id);
      if (after === "stay") roving.go({ row: edit.itemKey, column: edit.column.id });
      if (after === "next" || after === "previous") {
        roving.goCell(stepOver(items, { row: at, column }, columnIds.length, after === "next" ? 1 : -1));
      }
    },
  });

  const activeItem = items[activeIndex];
  const activeRow = activeItem?.kind === "row" ? activeItem : undefined;
  const follow = (item: GridItem<Row> | undefined) => {
    if (selection === "single" && item?.kind === "row") replace([item.id]);
  };
  const say = (count: number) => announce(words.selected(count));
  const sortBy = (column: GridColumn<Row>) => {
    if (column.sortable === false) return;
    const next = nextSort(sort, column.id);
    setSort(next);
    announce(next === undefined ? words.unsorted(column.header) : words.sorted(column.header, next.direction));
  };
  const openCell = (item: GridItem<Row>, columnId: string, edit: boolean) => {
    if (item.kind !== "row") return;
    const column = columns.find((one) => one.id === columnId);
    if (edit && column !== undefined && editing.begin(item.key, item.row, column)) return;
    onOpen?.(item.row, columnId);
  };

  const remove = async () => {
    const { onDelete, confirmDelete } = props;
    if (onDelete === undefined || activeRow === undefined) return;
    const targets = multi && set.has(activeRow.id) ? rows.filter((row) => set.has(props.rowId(row))) : [activeRow.row];
    if (confirmDelete !== undefined && !(await confirmDelete(targets))) {
      roving.refocus();
      return;
    }
    const error = await onDelete(targets).catch(() => words.failed);
    if (typeof error !== "string" && multi) replace([]);
    announce(typeof error === "string" ? error : words.removed(targets.length));
    roving.refocus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // Events of pop-ups reach us through React's tree; only what happens in the grid itself is ours.
    if (editing.open !== null || !inside(event) || event.altKey) return;
    const handled = headKey(event) || rowKey(event) || moved(event);
    if (handled) event.preventDefault();
  };
  const headKey = (event: KeyboardEvent) => {
    if (activeIndex >= 0 || (event.key !== "Enter" && event.key !== " ")) return false;
    const column = columns.find((one) => one.id === roving.place?.column);
    if (column !== undefined) sortBy(column);
    else if (multi) say(toggleAll());
    return true;
  };
  const rowKey = (event: KeyboardEvent) => {
    const chord = event.ctrlKey || event.metaKey;
    const column = roving.place?.column ?? "";
    if (multi && chord && event.key.toLowerCase() === "a") {
      say(toggleAll());
      return true;
    }
    if (activeRow === undefined) return false;
    switch (event.key) {
      case "Enter":
        openCell(activeRow, column, !chord);
        return true;
      case "F2":
        if (activeIndex >= 0) openCell(activeRow, column, true);
        return true;
      case " ":
        if (multi) say(toggle(activeRow.id, event.shiftKey));
        else follow(activeRow);
        return true;
      case "Delete":
        void remove();
        return true;
      default:
        return false;
    }
  };
  const moved = (event: KeyboardEvent) => {
    const to = roving.move(event);
    if (to !== undefined) follow(items[to.row]);
    return to !== undefined;
  };

  const context: RowContext<Row> = {
    columns,
    rowName,
    editing,
    multi,
    selectLabel: words.selectRow,
    isSelected: (id) => set.has(id),
    isReadOnly: (row, column) =>
      props.onEdit !== undefined &&
      column.opens?.(row) !== true &&
      (column.editor === undefined || column.readOnly?.(row) === true),
    onPress: (item, column, { double }) => {
      if (double) openCell(item, column, true);
      else {
        roving.go({ row: item.key, column });
        follow(item);
      }
    },
    onToggle: (id, range) => say(toggle(id, range)),
  };
  const widths = `${multi ? "36px " : ""}${columns.map((column) => `minmax(${column.width}px, ${column.width}fr)`).join(" ")}`;
  const least = columns.reduce((sum, column) => sum + column.width, multi ? 36 : 0);
  const activeColumn = roving.place?.column ?? null;

  if (rows.length === 0) {
    return (
      <div className="grid-frame" role="region" aria-label={label}>
        {props.empty}
        <StatusRegion message={message} />
      </div>
    );
  }
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {props.hideBar === true ? null : (
        <GridTools
          find={
            props.hideFind === true ? null : (
              <Find label={words.find} hint={words.findHint} value={find} onChange={setFind} />
            )
          }
          tools={props.tools}
          count={words.count(more === undefined ? shown : total, total)}
          quiet={find === ""}
        />
      )}
      <div
        ref={scroller}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-rowcount={items.length + 1 + (total - rows.length)}
        aria-colcount={columnIds.length}
        aria-multiselectable={multi ? true : undefined}
        className="grid-frame grid-scroll"
        onKeyDown={onKeyDown}
        onFocus={roving.onFocus}
        onBlur={roving.onBlur}
      >
        <GridHead
          columns={columns}
          sort={sort}
          style={{ gridTemplateColumns: widths, minWidth: least }}
          active={activeIndex < 0 ? activeColumn : null}
          onSort={sortBy}
          onStand={(column) => roving.go({ row: null, column })}
          select={
            multi
              ? {
                  id: selectColumn,
                  label: words.selectColumn,
                  content: (
                    <input
                      type="checkbox"
                      tabIndex={-1}
                      aria-label={words.selectAll}
                      checked={allShown}
                      ref={(box) => {
                        if (box !== null) box.indeterminate = some && !allShown;
                      }}
                      onChange={() => say(toggleAll())}
                    />
                  ),
                }
              : null
          }
        />
        <div role="rowgroup" className="grid-body" style={{ height: virtual.getTotalSize(), minWidth: least }}>
          {virtual.getVirtualItems().map(({ index, start, size }) => {
            const item = items[index];
            return item === undefined ? null : (
              <GridItemRow
                key={item.key}
                item={item}
                rowIndex={index + 2}
                style={{ top: start, height: size, gridTemplateColumns: widths }}
                active={index === activeIndex ? activeColumn : null}
                context={context}
              />
            );
          })}
        </div>
        {shown === 0 ? (
          <div role="rowgroup">
            <div role="row">
              <div role="gridcell" aria-colspan={columnIds.length} className="px-3 py-4 text-ink-3">
                {words.nothingFound(find.trim())}
              </div>
            </div>
          </div>
        ) : null}
      </div>
      <StatusRegion message={message} />
    </div>
  );
}

/** The cell after a saved one, left to right and on to the next row, over group headers; the cell itself at the end. */
function stepOver<Row>(
  items: readonly GridItem<Row>[],
  from: { row: number; column: number },
  columns: number,
  by: 1 | -1,
) {
  const column = from.column + by;
  if (column >= 0 && column < columns) return { row: from.row, column };
  for (let row = from.row + by; row >= 0 && row < items.length; row += by) {
    if (items[row]?.kind === "row") return { row, column: by === 1 ? 0 : columns - 1 };
  }
  return from;
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

function inside(event: KeyboardEvent<HTMLDivElement>): boolean {
  return event.target instanceof Node && event.currentTarget.contains(event.target);
}
