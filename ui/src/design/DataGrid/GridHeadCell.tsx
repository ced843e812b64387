/** The name of one column: pressed it sorts, with Shift as a further column; its small button opens the filter. */
import { cx } from "@/lib/cx";
import type { GridFilterLabels, GridLabels } from "../labels";
import type { GridColumn } from "./types";
import type { GridView } from "./view";

export interface HeadContext<Row> {
  view: GridView;
  words: GridLabels;
  filterWords: GridFilterLabels;
  canFilter: (column: GridColumn<Row>) => boolean;
  onSort: (column: GridColumn<Row>, add: boolean) => void;
  onFilter: (column: GridColumn<Row>) => void;
  onStand: (column: string) => void;
}

interface GridHeadCellProps<Row> {
  column: GridColumn<Row>;
  /** Position among all columns, from 1. */
  place: number;
  active: boolean;
  /** How far from the left edge it stays; undefined where it scrolls. */
  left: number | undefined;
  context: HeadContext<Row>;
}

export function GridHeadCell<Row>({ column, place, active, left, context }: GridHeadCellProps<Row>) {
  const { sort, filters } = context.view;
  const sortable = column.sortable !== false;
  const filterable = context.canFilter(column);
  const filtered = filters[column.id] !== undefined;
  const at = sort.findIndex((one) => one.column === column.id);
  const direction = sort[at]?.direction ?? "none";
  // Where one column makes the order, that it is the first says nothing.
  const order = direction === "none" || sort.length === 1 ? undefined : at + 1;
  return (
    // The grid's own key handler sorts on Enter, so that all keys are read in one place.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="columnheader"
      aria-colindex={place}
      aria-label={context.words.head(column.header, order, filtered)}
      aria-sort={sortable ? direction : undefined}
      aria-keyshortcuts={filterable ? "Alt+ArrowDown" : undefined}
      tabIndex={active ? 0 : -1}
      data-active={active ? "" : undefined}
      style={{ left }}
      className={cx(
        "grid-cell",
        left !== undefined && "frozen",
        column.align === "end" && "end",
        sortable && "sortable",
      )}
      onClick={(event) => {
        context.onStand(column.id);
        if (sortable) context.onSort(column, event.shiftKey);
      }}
    >
      <span className="truncate">{column.header}</span>
      {direction === "none" ? null : (
        <span aria-hidden="true" className="ml-1 text-ink-3">
          {direction === "ascending" ? "↑" : "↓"}
          {order}
        </span>
      )}
      {filterable ? (
        <button
          type="button"
          tabIndex={-1}
          aria-label={context.filterWords.open(column.header)}
          title={`${context.filterWords.open(column.header)} (Alt ↓)`}
          data-filtered={filtered ? "" : undefined}
          className="grid-filter"
          onClick={(event) => {
            event.stopPropagation();
            context.onFilter(column);
          }}
        >
          {filtered ? "▼" : "▽"}
        </button>
      ) : null}
    </div>
  );
}
