/** What a list shows of its rows, as plain data that its owner can keep and give back. Pure. */
import type { GridColumn } from "./types";

export interface GridSort {
  column: string;
  direction: "ascending" | "descending";
}

export interface GridView {
  /** The first decides, the next where it leaves rows equal. */
  sort: readonly GridSort[];
  find: string;
}

/** All rows, in the order in which they come. */
export const wholeView: GridView = { sort: [], find: "" };

/** The order after pressing a header: ascending, descending, as it came. With `add` the other columns stay in it. */
export function nextSort(sort: readonly GridSort[], column: string, add: boolean): readonly GridSort[] {
  const at = sort.findIndex((one) => one.column === column);
  const before = add || sort.length === 1 ? sort[at] : undefined;
  const after: readonly GridSort[] =
    before === undefined
      ? [{ column, direction: "ascending" }]
      : before.direction === "ascending"
        ? [{ column, direction: "descending" }]
        : [];
  if (!add) return after;
  return at < 0 ? [...sort, ...after] : [...sort.slice(0, at), ...after, ...sort.slice(at + 1)];
}

/** What of a view concerns these columns: one that the owner kept may name some that are gone. */
export function fitting(
  { sort, find }: GridView,
  columns: readonly Pick<GridColumn<never>, "id" | "sortable">[],
): GridView {
  const sortable = (id: string) => columns.some((column) => column.id === id && column.sortable !== false);
  return { sort: sort.filter(({ column }) => sortable(column)), find };
}
