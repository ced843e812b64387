/** The head of a grid: names of columns that sort when pressed. */
import type { CSSProperties } from "react";
import { cx } from "@/lib/cx";
import type { GridColumn } from "./types";
import type { GridSort } from "./useGridTable";

interface GridHeadProps<Row> {
  columns: readonly GridColumn<Row>[];
  sort: GridSort | undefined;
  style: CSSProperties;
  /** Column of the tab stop when it is in the head. */
  active: string | null;
  onSort: (column: GridColumn<Row>) => void;
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

export function GridHead<Row>({ columns, sort, style, active, onSort, onStand, select }: GridHeadProps<Row>) {
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
          const direction = sort?.column === column.id ? sort.direction : "none";
          return (
            // The grid's own key handler sorts on Enter, so that all keys are read in one place.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={index + offset}
              aria-sort={sortable ? direction : undefined}
              tabIndex={active === column.id ? 0 : -1}
              data-active={active === column.id ? "" : undefined}
              className={cx(
                "grid-cell",
                index === 0 && "frozen",
                column.align === "end" && "end",
                sortable && "sortable",
              )}
              onClick={() => {
                onStand(column.id);
                if (sortable) onSort(column);
              }}
            >
              <span className="truncate">{column.header}</span>
              {direction === "none" ? null : (
                <span aria-hidden="true" className="ml-1 text-ink-3">
                  {direction === "ascending" ? "↑" : "↓"}
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
