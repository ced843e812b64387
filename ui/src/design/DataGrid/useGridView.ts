/** What the list shows of its rows and the ways to change it, each said aloud. Kept by the owner when `view` is given. */
import { useMemo, useState } from "react";
import type { GridFilterLabels, GridLabels, GridViewLabels } from "../labels";
import { filterText } from "./filters";
import type { DataGridProps, GridColumn } from "./types";
import { fitting, nextSort, wholeView, withFilter, type GridFilter, type GridView } from "./view";

interface Options<Row> extends Pick<DataGridProps<Row>, "view" | "onViewChange" | "columns" | "rows" | "more"> {
  words: GridLabels;
  filterWords: GridFilterLabels;
  viewWords: GridViewLabels;
  announce: (text: string) => void;
}

export function useGridView<Row>(options: Options<Row>) {
  const { view, onViewChange, columns, rows, more, words, filterWords, viewWords, announce } = options;
  const [own, setOwn] = useState<GridView>(wholeView);
  const given = view ?? own;
  // Of a list that is here only in part, a filter would leave out what it never saw.
  const whole = more === undefined;
  const shown = useMemo(() => {
    const fits = fitting(given, columns);
    return whole ? fits : { ...fits, filters: wholeView.filters };
  }, [given, columns, whole]);
  const change = (next: GridView) => {
    setOwn(next);
    onViewChange?.(next);
  };
  const headerOf = (id: string) => columns.find((column) => column.id === id)?.header ?? id;
  /** Says what a column is filtered by. */
  const sayFilter = (column: GridColumn<Row>, filter: GridFilter | undefined) =>
    announce(
      filter === undefined
        ? filterWords.removed(column.header)
        : filterWords.applied(column.header, filterText(filter, column, rows, filterWords)),
    );
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
    canFilter: (column: GridColumn<Row>) => whole && column.filter !== false,
    /** Without a word: while somebody types, the count of rows is said instead. */
    setFilter: (column: GridColumn<Row>, filter: GridFilter | undefined) =>
      change(withFilter(shown, column.id, filter)),
    sayFilter,
    removeFilter: (column: GridColumn<Row>) => {
      change(withFilter(shown, column.id, undefined));
      sayFilter(column, undefined);
    },
    /** Shows what a saved view says; `name` is what it is called aloud. */
    apply: (name: string, next: GridView) => {
      change(next);
      announce(viewWords.applied(name));
    },
    clearFilters: () => {
      change({ ...shown, filters: wholeView.filters });
      announce(filterWords.cleared);
    },
  };
}
