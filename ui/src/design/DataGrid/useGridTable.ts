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
import { useMemo, useState } from "react";
import { compareValues, found, haystack, withGroups, type GridItem } from "./model";
import type { DataGridProps } from "./types";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  globalFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
});

/** A column that is never shown: the whole row as text, so that words may stand in different columns. */
const findColumn = "domicile:find";

export interface GridSort {
  column: string;
  direction: "ascending" | "descending";
}

export interface GridTable<Row> {
  items: readonly GridItem<Row>[];
  shown: number;
  find: string;
  setFind: (find: string) => void;
  sort: GridSort | undefined;
  setSort: (sort: GridSort | undefined) => void;
}

type Source<Row> = Pick<DataGridProps<Row>, "rows" | "columns" | "rowId" | "groupBy">;

export function useGridTable<Row>({ rows, columns, rowId, groupBy }: Source<Row>): GridTable<Row> {
  const [find, setFind] = useState("");
  const [sort, setSort] = useState<GridSort>();
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
    () => (sort === undefined ? [] : [{ id: sort.column, desc: sort.direction === "descending" }]),
    [sort],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: ({ row }) => rowId(row),
    state: { sorting, globalFilter: find.trim() },
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
  return { items, shown: model.rows.length, find, setFind, sort, setSort };
}

/** The order after pressing a header: ascending, descending, as it came. */
export function nextSort(sort: GridSort | undefined, column: string): GridSort | undefined {
  if (sort?.column !== column) return { column, direction: "ascending" };
  return sort.direction === "ascending" ? { column, direction: "descending" } : undefined;
}
