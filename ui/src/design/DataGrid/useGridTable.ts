/** Sorting and finding, by TanStack Table; the result as one flat list of rows and group headers. */
import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from "@tanstack/react-table";
import { useMemo } from "react";
import { compareValues, found, haystack, withGroups, type GridItem } from "./model";
import type { DataGridProps } from "./types";
import type { GridView } from "./view";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
});

/** A column that is never shown: the whole row as text, so that words may stand in different columns. */
const findColumn = "domicile:find";

export interface GridTable<Row> {
  items: readonly GridItem<Row>[];
  shown: number;
}

type Source<Row> = Pick<DataGridProps<Row>, "rows" | "columns" | "rowId" | "groupBy"> & { view: GridView };

export function useGridTable<Row>({ rows, columns, rowId, groupBy, view }: Source<Row>): GridTable<Row> {
  const definitions = useMemo<ColumnDef<typeof features, { row: Row }>[]>(
    () => [
      ...columns.map((column) => ({
        id: column.id,
        accessorFn: ({ row }: { row: Row }) => column.value(row),
        enableGlobalFilter: false,
        sortFn: (a: { original: { row: Row } }, b: { original: { row: Row } }) =>
          compareValues(column.value(a.original.row), column.value(b.original.row)),
      })),
      { id: findColumn, accessorFn: ({ row }: { row: Row }) => haystack(row, columns), enableSorting: false },
    ],
    [columns],
  );
  const data = useMemo(() => rows.map((row) => ({ row })), [rows]);
  const sorting = useMemo(
    () => view.sort.map(({ column, direction }) => ({ id: column, desc: direction === "descending" })),
    [view.sort],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: ({ row }) => rowId(row),
    state: { sorting, globalFilter: view.find.trim() },
    getColumnCanGlobalFilter: (column) => column.id === findColumn,
    globalFilterFn: (row, columnId, wanted: string) => found(row.getValue<string>(columnId), wanted),
  });
  const model = table.getRowModel();
  const items = useMemo(
    () =>
      withGroups(
        model.rows.map((entry) => ({ id: entry.id, row: entry.original.row })),
        rows,
        groupBy,
      ),
    [model, rows, groupBy],
  );
  return { items, shown: model.rows.length };
}
