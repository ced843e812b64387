/** The rows that are in sight, and the group headers between them. */
import type { CSSProperties } from "react";
import { cx } from "@/lib/cx";
import { CellEditor } from "./CellEditor";
import { wordsOf, type GridItem } from "./model";
import type { GridColumn } from "./types";
import type { GridEditing } from "./useGridEdit";

export const selectColumn = "domicile:select";

export interface RowContext<Row> {
  columns: readonly GridColumn<Row>[];
  rowName: (row: Row) => string;
  editing: GridEditing<Row>;
  multi: boolean;
  selectLabel: (name: string) => string;
  isSelected: (id: string) => boolean;
  /** True in a list that can be edited, for cells that cannot. */
  isReadOnly: (row: Row, column: GridColumn<Row>) => boolean;
  /** At which edges of the selected range a cell lies; undefined outside of it. */
  rangeAt: (row: number, column: number) => string | undefined;
  onPress: (item: GridItem<Row>, column: string, event: { shiftKey: boolean; double: boolean }) => void;
  onToggle: (id: string, range: boolean) => void;
}

interface GridItemRowProps<Row> {
  item: GridItem<Row>;
  /** Position among all rows, the head included. */
  rowIndex: number;
  style: CSSProperties;
  /** Column of the tab stop when it is in this row. */
  active: string | null;
  context: RowContext<Row>;
}

export function GridItemRow<Row>({ item, rowIndex, style, active, context }: GridItemRowProps<Row>) {
  if (item.kind === "group") {
    const span = context.columns.length + (context.multi ? 1 : 0);
    return (
      <div role="row" aria-rowindex={rowIndex} className="grid-row grid-group" style={style}>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the grid */}
        <div
          role="gridcell"
          aria-colindex={1}
          aria-colspan={span}
          tabIndex={active === null ? -1 : 0}
          data-active={active === null ? undefined : ""}
          className="grid-cell"
          onClick={() => context.onPress(item, context.columns[0]?.id ?? "", { shiftKey: false, double: false })}
        >
          <span>
            {item.label} <span className="ml-1.5 font-normal text-ink-3">{item.count}</span>
          </span>
        </div>
      </div>
    );
  }
  const selected = context.isSelected(item.id);
  const editingHere = context.editing.open?.itemKey === item.key;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-selected={selected}
      className={cx("grid-row", selected && "selected", editingHere && "editing")}
      style={style}
    >
      {context.multi ? (
        <SelectCell item={item} selected={selected} active={active === selectColumn} context={context} />
      ) : null}
      {context.columns.map((column, index) => (
        <GridCell
          key={column.id}
          item={item}
          column={column}
          rowIndex={rowIndex}
          index={index}
          active={active === column.id}
          context={context}
        />
      ))}
    </div>
  );
}

interface CellProps<Row> {
  item: Extract<GridItem<Row>, { kind: "row" }>;
  active: boolean;
  context: RowContext<Row>;
}

function SelectCell<Row>({ item, selected, active, context }: CellProps<Row> & { selected: boolean }) {
  return (
    <div
      role="gridcell"
      aria-colindex={1}
      tabIndex={active ? 0 : -1}
      data-active={active ? "" : undefined}
      className="grid-cell grid-select frozen"
    >
      <input
        type="checkbox"
        tabIndex={-1}
        checked={selected}
        aria-label={context.selectLabel(context.rowName(item.row))}
        onChange={() => undefined}
        onClick={(event) => {
          context.onPress(item, selectColumn, { shiftKey: event.shiftKey, double: false });
          context.onToggle(item.id, event.shiftKey);
        }}
      />
    </div>
  );
}

function GridCell<Row>({
  item,
  column,
  rowIndex,
  index,
  active,
  context,
}: CellProps<Row> & { column: GridColumn<Row>; rowIndex: number; index: number }) {
  const { open } = context.editing;
  const edit = open?.itemKey === item.key && open.column.id === column.id ? open : null;
  const press = (double: boolean, shiftKey: boolean) => {
    if (edit === null) context.onPress(item, column.id, { shiftKey, double });
  };
  const place = index + (context.multi ? 1 : 0);
  const edges = context.rangeAt(rowIndex - 2, place);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the grid
    <div
      role="gridcell"
      aria-colindex={place + 1}
      aria-selected={edges === undefined ? undefined : true}
      data-range={edges}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- ARIA 1.2 has it on gridcell
      aria-readonly={context.isReadOnly(item.row, column) ? true : undefined}
      tabIndex={active && edit === null ? 0 : -1}
      data-active={active ? "" : undefined}
      className={cx("grid-cell", index === 0 && "frozen", column.align === "end" && "end")}
      onClick={(event) => press(false, event.shiftKey)}
      onDoubleClick={(event) => press(true, event.shiftKey)}
    >
      {column.cell === undefined ? <Words text={wordsOf(item.row, column)} /> : column.cell(item.row)}
      {edit === null || column.editor === undefined ? null : (
        <CellEditor
          edit={edit}
          editor={column.editor}
          editing={context.editing}
          label={`${column.header}, ${context.rowName(item.row)}`}
        />
      )}
    </div>
  );
}

/** Plain words, in full on hover where they are cut short. */
function Words({ text }: { text: string }) {
  return (
    <span className="truncate" title={text}>
      {text}
    </span>
  );
}
