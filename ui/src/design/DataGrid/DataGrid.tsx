/**
 * The one list of the window: an ARIA grid over TanStack Table and Virtual. It holds at most a screenful of rows in the
 * document however long the list is, keeps its tab stop while rows are recycled, edits in place, and says aloud what
 * happened. It must never keep a copy of the data: what is saved comes back as new `rows`.
 */
import { useMemo, useRef, type KeyboardEvent } from "react";
import { StatusRegion, useMessage } from "../Announcer";
import { Find } from "../Find";
import { useLabels } from "../LabelsProvider";
import { cellAfter } from "../roving/keys";
import { commandOf, type GridCommand, type RowCommand } from "./commands";
import { GridItemRow, selectColumn, type RowContext } from "./GridBody";
import { GridHead } from "./GridHead";
import { GridReport } from "./GridReport";
import { GridTools } from "./GridTools";
import { stepOver, type GridItem, type GridRowItem } from "./model";
import { edgesOf } from "./range";
import type { DataGridProps } from "./types";
import { useGridBatch } from "./useGridBatch";
import { useGridCells } from "./useGridCells";
import { useGridClipboard } from "./useGridClipboard";
import { useGridCursor } from "./useGridCursor";
import { useGridDrag } from "./useGridDrag";
import { useGridEdit } from "./useGridEdit";
import { useGridMore } from "./useGridMore";
import { useGridRange } from "./useGridRange";
import { useGridSelection } from "./useGridSelection";
import { useGridTable } from "./useGridTable";
import { useGridView } from "./useGridView";

export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, rows, columns, rowName, onOpen, selection = "none", rowHeight = 32 } = props;
  const words = useLabels("grid", props.labels);
  const batchWords = useLabels("gridBatch");
  const dateWords = useLabels("date");
  const { message, announce } = useMessage();
  const scroller = useRef<HTMLDivElement>(null);
  const { view, setFind, sortBy } = useGridView({ ...props, words, announce });
  const { items, shown } = useGridTable({ ...props, view });
  const { set, replace, toggle, toggleAll, allShown, some } = useGridSelection({ ...props, items });
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

  const { more } = props;
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
    if (selection === "single" && item?.kind === "row") replace([item.id]);
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
    const targets = multi && set.has(id) ? rows.filter((one) => set.has(props.rowId(one))) : [row];
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
      case "sort": {
        const column = columns.find((one) => one.id === activeColumn);
        if (column !== undefined) sortBy(column, command.add);
        else if (multi) say(toggleAll());
        break;
      }
      case "row":
        if (activeItem?.kind === "row") doToRow(command.command, activeItem);
    }
  };
  /** All cells; where rows have check boxes these too, and all off again when they were on. */
  const selectAll = () => {
    range.all();
    if (!multi) return;
    const count = toggleAll();
    if (count === 0) range.collapse();
    say(count);
  };
  const doToRow = (command: RowCommand, item: GridRowItem<Row>) => {
    if (command.kind === "open") openCell(item, activeColumn ?? "", command.edit);
    else if (command.kind === "delete") void remove(item);
    else if (multi) say(toggle(item.id, command.range));
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

  const context: RowContext<Row> = {
    columns,
    rowName,
    editing,
    multi,
    selectLabel: words.selectRow,
    isSelected: (id) => set.has(id),
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
    onToggle: (id, between) => say(toggle(id, between)),
  };
  const widths = `${multi ? "36px " : ""}${columns.map((column) => `minmax(${column.width}px, ${column.width}fr)`).join(" ")}`;
  const least = columns.reduce((sum, column) => sum + column.width, multi ? 36 : 0);

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
              <Find label={words.find} hint={words.findHint} value={view.find} onChange={setFind} />
            )
          }
          tools={props.tools}
          count={words.count(more === undefined ? shown : total, total)}
          note={batch.report?.kind === "done" ? batch.report.text : undefined}
          quiet={view.find === ""}
        />
      )}
      {batch.report?.kind !== "open" ? null : (
        <GridReport
          report={batch.report}
          label={batchWords.report}
          dismiss={batchWords.dismiss}
          onDismiss={() => {
            batch.dismiss();
            roving.refocus();
          }}
        />
      )}
      <div
        ref={scroller}
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-rowcount={items.length + 1 + (total - rows.length)}
        aria-colcount={columnIds.length}
        aria-multiselectable="true"
        className="grid-frame grid-scroll"
        onKeyDown={onKeyDown}
        onPointerDown={drag.onPointerDown}
        onPointerMove={drag.onPointerMove}
        onFocus={roving.onFocus}
        onBlur={roving.onBlur}
      >
        <GridHead
          columns={columns}
          sort={view.sort}
          headName={words.head}
          style={{ gridTemplateColumns: widths, minWidth: least }}
          active={roving.cell.row < 0 ? activeColumn : null}
          onSort={sortBy}
          onStand={(column) => {
            goOn();
            roving.go({ row: null, column });
          }}
          select={
            multi
              ? {
                  id: selectColumn,
                  label: words.selectColumn,
                  boxLabel: words.selectAll,
                  checked: allShown,
                  partly: some && !allShown,
                  onToggle: () => say(toggleAll()),
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
                active={item === activeItem ? activeColumn : null}
                context={context}
              />
            );
          })}
        </div>
        {shown === 0 ? (
          <div role="rowgroup">
            <div role="row">
              <div role="gridcell" aria-colspan={columnIds.length} className="px-3 py-4 text-ink-3">
                {words.nothingFound(view.find.trim())}
              </div>
            </div>
          </div>
        ) : null}
      </div>
      <StatusRegion message={message} />
    </div>
  );
}

function inside(event: KeyboardEvent<HTMLDivElement>): boolean {
  return event.target instanceof Node && event.currentTarget.contains(event.target);
}
