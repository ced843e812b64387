/**
 * What happens in a grid: the cursor, its keys, and what they do to the view, the range, the rows and the cells. What
 * it looks like is DataGrid's.
 */
import { useMemo, useRef, type KeyboardEvent } from "react";
import { useMessage } from "../Announcer";
import { useLabels } from "../LabelsProvider";
import { cellAfter } from "../roving/keys";
import { commandOf, type GridCommand, type RowCommand } from "./commands";
import { selectColumn, type RowContext } from "./GridBody";
import type { HeadContext } from "./GridHeadCell";
import { stepOver, type GridItem, type GridRowItem } from "./model";
import { edgesOf } from "./range";
import type { DataGridProps, GridColumn } from "./types";
import { useGridBatch } from "./useGridBatch";
import { useGridCells } from "./useGridCells";
import { useGridClipboard } from "./useGridClipboard";
import { useGridCursor } from "./useGridCursor";
import { useGridDrag } from "./useGridDrag";
import { useGridEdit } from "./useGridEdit";
import { useGridFilter } from "./useGridFilter";
import { useGridMore } from "./useGridMore";
import { useGridRange } from "./useGridRange";
import { useGridSelection } from "./useGridSelection";
import { useGridTable } from "./useGridTable";
import { useGridView } from "./useGridView";

export function useDataGrid<Row>(props: DataGridProps<Row>) {
  const { rows, columns, rowName, onOpen, selection = "none", rowHeight = 32, more } = props;
  const words = useLabels("grid", props.labels);
  const batchWords = useLabels("gridBatch");
  const filterWords = useLabels("gridFilter");
  const viewWords = useLabels("gridViews");
  const dateWords = useLabels("date");
  const { message, announce } = useMessage();
  const scroller = useRef<HTMLDivElement>(null);
  const viewing = useGridView({ ...props, words, filterWords, viewWords, announce });
  const { view, canFilter } = viewing;
  const { items, shown } = useGridTable({ ...props, view });
  const ticks = useGridSelection({ ...props, items });
  const multi = selection === "multi";
  const first = multi ? 1 : 0;
  const columnIds = useMemo(
    () => [...(multi ? [selectColumn] : []), ...columns.map((column) => column.id)],
    [multi, columns],
  );
  const keys = useMemo(() => items.map((item) => item.key), [items]);
  const { roving, virtual, page } = useGridCursor({ scroller, items, keys, columns: columnIds, rowHeight });
  const activeItem = items[roving.cell.row];
  const activeColumn = roving.place?.column ?? null;

  const range = useGridRange({
    keys,
    columns: columnIds,
    first,
    cursor: roving.cell,
    goCell: roving.goCell,
    onSelected: ({ top, bottom, left, right }) => {
      const count = items.slice(top, bottom + 1).filter(({ kind }) => kind === "row").length;
      const single = top === bottom && left === right;
      announce(single ? batchWords.collapsed : batchWords.selected(count, right - left + 1));
    },
  });
  const covered = range.rect === null ? [] : items.slice(range.rect.top, range.rect.bottom + 1).flatMap(rowOf);
  const drag = useGridDrag(first, range.between);
  const editable = props.onEdit !== undefined || props.onEditMany !== undefined;
  const batch = useGridBatch({ ...props, words, batchWords, announce });
  const cells = useGridCells({
    columns,
    rowName,
    items,
    first,
    cursor: roving.cell,
    range,
    batch,
    words: { batch: batchWords, date: dateWords },
    announce,
  });
  /** The officer goes on: what was selected and what was said of it is past. */
  const goOn = () => {
    range.collapse();
    batch.settle();
  };
  useGridClipboard(scroller, { copy: cells.copy, paste: editable ? (text) => void cells.paste(text) : undefined });

  const lastShown = virtual.getVirtualItems().at(-1)?.index ?? 0;
  useGridMore({ more, loaded: rows.length, below: items.length - lastShown });
  const total = more?.total ?? rows.length;

  const editing = useGridEdit<Row>({
    onEdit: props.onEdit,
    words,
    announce,
    onClosed: (edit, after) => {
      const at = { row: keys.indexOf(edit.itemKey), column: columnIds.indexOf(edit.column.id) };
      if (after === "stay") roving.go({ row: edit.itemKey, column: edit.column.id });
      if (after === "next" || after === "previous") {
        goOn();
        roving.goCell(stepOver(items, at, columnIds.length, after === "next" ? 1 : -1));
      }
    },
  });

  const follow = (item: GridItem<Row> | undefined) => {
    if (selection === "single" && item?.kind === "row") ticks.replace([item.id]);
  };
  const say = (count: number) => announce(words.selected(count));
  const openCell = (item: GridItem<Row>, columnId: string, edit: boolean) => {
    if (item.kind !== "row") return;
    const column = columns.find((one) => one.id === columnId);
    if (edit && column !== undefined && editing.begin(item.key, item.row, column)) return;
    onOpen?.(item.row, columnId);
  };
  const remove = async ({ id, row }: GridRowItem<Row>) => {
    const { onDelete, confirmDelete } = props;
    if (onDelete === undefined) return;
    const targets = multi && ticks.set.has(id) ? rows.filter((one) => ticks.set.has(props.rowId(one))) : [row];
    if (confirmDelete !== undefined && !(await confirmDelete(targets))) {
      roving.refocus();
      return;
    }
    const error = await onDelete(targets).catch(() => words.failed);
    if (typeof error !== "string" && multi) ticks.replace([]);
    announce(typeof error === "string" ? error : words.removed(targets.length));
    roving.refocus();
  };

  const headColumn = columns.find((column) => column.id === activeColumn);
  const filter = useGridFilter({ view, canFilter, sayFilter: viewing.sayFilter });
  const standOn = (column: string) => {
    goOn();
    roving.go({ row: null, column });
  };
  const openFilter = (column: GridColumn<Row>) => {
    standOn(column.id);
    filter.begin(column);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // Events of pop-ups reach us through React's tree; only what happens in the grid itself is ours.
    if (editing.open !== null || !inside(event)) return;
    const command = commandOf(event, activeItem?.kind ?? "head");
    // Escape that ends a range does nothing else, as closing the dialog around the list; without one it is not ours.
    if (command?.kind === "collapse" && range.rect === null) return;
    if (command?.kind === "collapse") event.stopPropagation();
    if (command !== undefined) carryOut(command);
    else if (event.altKey || !(extended(event) || moved(event))) return;
    event.preventDefault();
  };
  const carryOut = (command: GridCommand) => {
    switch (command.kind) {
      case "all":
        selectAll();
        break;
      case "collapse":
        range.collapse();
        announce(batchWords.collapsed);
        break;
      case "fill":
        if (editable) void cells.fillDown();
        break;
      case "filter":
        if (headColumn !== undefined) openFilter(headColumn);
        break;
      case "sort":
        if (headColumn !== undefined) viewing.sortBy(headColumn, command.add);
        else if (multi) say(ticks.toggleAll());
        break;
      case "row":
        if (activeItem?.kind === "row") doToRow(command.command, activeItem);
    }
  };
  /** All cells; where rows have check boxes these too, and all off again when they were on. */
  const selectAll = () => {
    range.all();
    if (!multi) return;
    const count = ticks.toggleAll();
    if (count === 0) range.collapse();
    say(count);
  };
  const doToRow = (command: RowCommand, item: GridRowItem<Row>) => {
    if (command.kind === "open") openCell(item, activeColumn ?? "", command.edit);
    else if (command.kind === "delete") void remove(item);
    else if (multi) say(ticks.toggle(item.id, command.range));
    else follow(item);
  };
  /** Shift and a key that moves: the cursor goes on and the anchor stays, and so does the row that is explained. */
  const extended = (event: KeyboardEvent) => {
    const extent = { rows: items.length, columns: columnIds.length, page: page(), head: false };
    const to = event.shiftKey ? cellAfter(event, roving.cell, extent) : undefined;
    return to !== undefined && range.extendTo(to);
  };
  const moved = (event: KeyboardEvent) => {
    const to = roving.move(event);
    if (to === undefined) return false;
    goOn();
    follow(items[to.row]);
    return true;
  };

  const head: HeadContext<Row> = {
    view,
    words,
    filterWords,
    canFilter,
    onSort: viewing.sortBy,
    onFilter: openFilter,
    onStand: standOn,
  };
  const body: RowContext<Row> = {
    columns,
    rowName,
    editing,
    multi,
    selectLabel: words.selectRow,
    isSelected: (id) => ticks.set.has(id),
    isReadOnly: (row, column) =>
      editable && column.opens?.(row) !== true && (column.editor === undefined || column.readOnly?.(row) === true),
    rangeAt: (row, column) => (range.rect === null ? undefined : edgesOf(range.rect, row, column)),
    onPress: (item, column, { double, shiftKey }) => {
      const cell = { row: keys.indexOf(item.key), column: columnIds.indexOf(column) };
      if (double) openCell(item, column, true);
      else if (!shiftKey || cell.column < first || !range.extendTo(cell)) {
        goOn();
        roving.go({ row: item.key, column });
        follow(item);
      }
    },
    onToggle: (id, between) => say(ticks.toggle(id, between)),
  };
  return {
    words,
    batchWords,
    filterWords,
    message,
    announce,
    scroller,
    items,
    shown,
    total,
    covered,
    columnIds,
    multi,
    activeItem,
    activeColumn,
    roving,
    virtual,
    viewing,
    filter,
    ticks,
    toggleAll: () => say(ticks.toggleAll()),
    batch,
    head,
    body,
    onKeyDown,
    drag,
  };
}

function rowOf<Row>(item: GridItem<Row>): readonly Row[] {
  return item.kind === "row" ? [item.row] : [];
}

function inside(event: KeyboardEvent<HTMLDivElement>): boolean {
  return event.target instanceof Node && event.currentTarget.contains(event.target);
}
