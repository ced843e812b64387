/** The head of a grid: the names of its columns, before them the box that ticks all rows. */
import type { CSSProperties } from "react";
import { GridHeadCell, type HeadContext } from "./GridHeadCell";
import type { GridColumn } from "./types";

interface GridHeadProps<Row> {
  columns: readonly GridColumn<Row>[];
  /** For columns that stay: how far from the left edge. */
  left: readonly (number | undefined)[];
  style: CSSProperties;
  /** Column of the tab stop when it is in the head. */
  active: string | null;
  context: HeadContext<Row>;
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

export function GridHead<Row>({ columns, left, style, active, context, select }: GridHeadProps<Row>) {
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
        {columns.map((column, index) => (
          <GridHeadCell
            key={column.id}
            column={column}
            place={index + offset}
            active={active === column.id}
            left={left[index]}
            context={context}
          />
        ))}
      </div>
    </div>
  );
}
