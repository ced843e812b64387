/**
 * The one list of the window: an ARIA grid over TanStack Table and Virtual. It holds at most a screenful of rows in the
 * document however long the list is, keeps its tab stop while rows are recycled, edits in place, and says aloud what
 * happened. It must never keep a copy of the data: what is saved comes back as new `rows`.
 */
import { useMemo } from "react";
import { StatusRegion } from "../Announcer";
import { Find } from "../Find";
import { GridItemRow, selectColumn } from "./GridBody";
import { GridFilterChips } from "./GridFilterChips";
import { GridFilterPopup } from "./GridFilterPopup";
import { GridHead } from "./GridHead";
import { GridReport } from "./GridReport";
import { GridTools } from "./GridTools";
import { gridLayout } from "./layout";
import type { DataGridProps } from "./types";
import { useDataGrid } from "./useDataGrid";
import { ViewMenu } from "./ViewMenu";

export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, rows, columns } = props;
  const grid = useDataGrid(props);
  const { words, batchWords, scroller, items, multi, activeItem, activeColumn, roving, virtual, viewing, batch } = grid;
  const { view } = viewing;
  const { template, least, left } = useMemo(() => gridLayout(columns, multi), [columns, multi]);
  const filtering = grid.filter.column;
  const count = words.count(props.more === undefined ? grid.shown : grid.total, grid.total);

  if (rows.length === 0) {
    return (
      <div className="grid-frame" role="region" aria-label={label}>
        {props.empty}
        <StatusRegion message={grid.message} />
      </div>
    );
  }
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {props.hideBar === true ? null : (
        <GridTools
          find={
            props.hideFind === true ? null : (
              <Find label={words.find} hint={words.findHint} value={view.find} onChange={viewing.setFind} />
            )
          }
          tools={
            <>
              {props.tools}
              {props.rangeTools?.(grid.covered)}
            </>
          }
          views={
            props.onViewsChange === undefined ? null : (
              <ViewMenu
                view={view}
                columns={columns}
                views={props.views ?? []}
                onViewsChange={props.onViewsChange}
                onApply={viewing.apply}
                announce={grid.announce}
              />
            )
          }
          count={count}
          note={batch.report?.kind === "done" ? batch.report.text : undefined}
          quiet={view.find === "" && Object.keys(view.filters).length === 0}
        />
      )}
      <GridFilterChips
        filters={view.filters}
        columns={columns}
        rows={rows}
        onRemove={(column) => {
          viewing.removeFilter(column);
          roving.refocus();
        }}
        onClear={() => {
          viewing.clearFilters();
          roving.refocus();
        }}
        count={props.hideBar === true ? count : undefined}
      />
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
        aria-rowcount={items.length + 1 + (grid.total - rows.length)}
        aria-colcount={grid.columnIds.length}
        aria-multiselectable="true"
        className="grid-frame grid-scroll"
        onKeyDown={grid.onKeyDown}
        onPointerDown={grid.drag.onPointerDown}
        onPointerMove={grid.drag.onPointerMove}
        onFocus={roving.onFocus}
        onBlur={roving.onBlur}
      >
        <GridHead
          columns={columns}
          left={left}
          style={{ gridTemplateColumns: template, minWidth: least }}
          active={roving.cell.row < 0 ? activeColumn : null}
          context={grid.head}
          select={
            multi
              ? {
                  id: selectColumn,
                  label: words.selectColumn,
                  boxLabel: words.selectAll,
                  checked: grid.ticks.allShown,
                  partly: grid.ticks.some && !grid.ticks.allShown,
                  onToggle: grid.toggleAll,
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
                left={left}
                style={{ top: start, height: size, gridTemplateColumns: template }}
                active={item === activeItem ? activeColumn : null}
                context={grid.body}
              />
            );
          })}
        </div>
        {grid.shown === 0 ? (
          <div role="rowgroup">
            <div role="row">
              <div role="gridcell" aria-colspan={grid.columnIds.length} className="px-3 py-4 text-ink-3">
                {view.find.trim() === "" ? grid.filterWords.nothingPasses : words.nothingFound(view.find.trim())}
              </div>
            </div>
          </div>
        ) : null}
      </div>
      {filtering === undefined ? null : (
        <GridFilterPopup
          key={filtering.id}
          column={filtering}
          rows={rows}
          filter={view.filters[filtering.id]}
          anchor={() => headOf(scroller.current, grid.columnIds.indexOf(filtering.id))}
          onChange={(filter) => viewing.setFilter(filtering, filter)}
          onClose={(back) => {
            grid.filter.end();
            if (back) roving.refocus();
          }}
        />
      )}
      <StatusRegion message={grid.message} />
    </div>
  );
}

function headOf(root: HTMLElement | null, column: number): Element | null {
  return root?.querySelector(`[role=columnheader][aria-colindex="${column + 1}"]`) ?? null;
}
