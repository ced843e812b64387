/** The head of a grid: names of columns that sort when pressed, with Shift as a further column of the order. */
import type { CSSProperties } from "react";
import { cx } from "@/lib/cx";
import type { GridLabels } from "../labels";
import type { GridColumn } from "./types";
import type { GridSort } from "./view";

interface GridHeadProps<Row> {
  columns: readonly GridColumn<Row>[];
  sort: readonly GridSort[];
  headName: GridLabels["head"];
  style: CSSProperties;
  /** Column of the tab stop when it is in the head. */
  active: string | null;
  onSort: (column: GridColumn<Row>, add: boolean) => void;
  onStand: (column: string) => void;
  /** The check box over those of the rows, if they have any. */
  select: SelectAll | null;
}

interface SelectAll {
  /** Of the column. */
  id: string;
  label: string;
  boxLabel: string;
  checked: boolean;
  partly: boolean;
  onToggle: () => void;
}

export function GridHead<Row>(props: GridHeadProps<Row>) {
  const { columns, sort, headName, style, active, onSort, onStand, select } = props;
  const offset = select === null ? 1 : 2;
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row" style={style}>
        {select === null ? null : (
          <div
            role="columnheader"
            aria-colindex={1}
            aria-label={select.label}
            tabIndex={active === select.id ? 0 : -1}
            data-active={active === select.id ? "" : undefined}
            className="grid-cell grid-select frozen"
          >
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={select.boxLabel}
              checked={select.checked}
              ref={(box) => {
                if (box !== null) box.indeterminate = select.partly;
              }}
              onChange={select.onToggle}
            />
          </div>
        )}
        {columns.map((column, index) => {
          const sortable = column.sortable !== false;
          const place = sort.findIndex((one) => one.column === column.id);
          const direction = sort[place]?.direction ?? "none";
          // Where one column makes the order, that it is the first says nothing.
          const order = direction === "none" || sort.length === 1 ? undefined : place + 1;
          return (
            // The grid's own key handler sorts on Enter, so that all keys are read in one place.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + offset}
              aria-label={headName(column.header, order, false)}
              aria-sort={sortable ? direction : undefined}
              tabIndex={active === column.id ? 0 : -1}
              data-active={active === column.id ? "" : undefined}
              className={cx(
                "grid-cell",
                index === 0 && "frozen",
                column.align === "end" && "end",
                sortable && "sortable",
              )}
              onClick={(event) => {
                onStand(column.id);
                if (sortable) onSort(column, event.shiftKey);
              }}
            >
              <span className="truncate">{column.header}</span>
              {direction === "none" ? null : (
                <span aria-hidden="true" className="ml-1 text-ink-3">
                  {direction === "ascending" ? "↑" : "↓"}
                  {order}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
