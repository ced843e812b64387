/** Which column's filter is open, and saying what it came to when it closes. */
import { useState } from "react";
import type { GridColumn } from "./types";
import type { GridFilter, GridView } from "./view";

interface Options<Row> {
  view: GridView;
  canFilter: (column: GridColumn<Row>) => boolean;
  sayFilter: (column: GridColumn<Row>, filter: GridFilter | undefined) => void;
}

export function useGridFilter<Row>({ view, canFilter, sayFilter }: Options<Row>) {
  const [open, setOpen] = useState<{ column: GridColumn<Row>; before: GridFilter | undefined } | null>(null);
  return {
    column: open?.column,
    begin: (column: GridColumn<Row>) => {
      if (canFilter(column)) setOpen({ column, before: view.filters[column.id] });
    },
    end: () => {
      if (open === null) return;
      const now = view.filters[open.column.id];
      if (now !== open.before) sayFilter(open.column, now);
      setOpen(null);
    },
  };
}
