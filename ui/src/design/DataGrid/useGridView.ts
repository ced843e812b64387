/** What the list shows of its rows and the ways to change it, each said aloud. Kept by the owner when `view` is given. */
import { useMemo, useState } from "react";
import type { GridLabels } from "../labels";
import type { DataGridProps, GridColumn } from "./types";
import { fitting, nextSort, wholeView, type GridView } from "./view";

interface Options<Row> extends Pick<DataGridProps<Row>, "view" | "onViewChange" | "columns"> {
  words: GridLabels;
  announce: (text: string) => void;
}

export function useGridView<Row>({ view, onViewChange, columns, words, announce }: Options<Row>) {
  const [own, setOwn] = useState<GridView>(wholeView);
  const given = view ?? own;
  const shown = useMemo(() => fitting(given, columns), [given, columns]);
  const change = (next: GridView) => {
    setOwn(next);
    onViewChange?.(next);
  };
  const headerOf = (id: string) => columns.find((column) => column.id === id)?.header ?? id;
  return {
    view: shown,
    setFind: (find: string) => change({ ...shown, find }),
    /** By one column, or with `add` by a further one. */
    sortBy: (column: GridColumn<Row>, add: boolean) => {
      if (column.sortable === false) return;
      const sort = nextSort(shown.sort, column.id, add);
      change({ ...shown, sort });
      const by = sort.map(({ column: id, direction }) => ({ column: headerOf(id), direction }));
      announce(by.length === 0 ? words.unsorted(column.header) : words.sorted(by));
    },
  };
}
