/** What a list shows of its rows, as plain data that its owner can keep and give back. Pure. */
import type { GridColumn } from "./types";

export interface GridSort {
  column: string;
  direction: "ascending" | "descending";
}

/** Days are `YYYY-MM-DD`, both inside; null where that side is open. */
export type GridFilter =
  | { kind: "values"; values: readonly string[] }
  | { kind: "text"; contains: string }
  | { kind: "date"; from: string | null; through: string | null };

export interface GridView {
  /** The first decides, the next where it leaves rows equal. */
  sort: readonly GridSort[];
  /** By the column's id. Columns that the list no longer has are passed over. */
  filters: Readonly<Record<string, GridFilter>>;
  find: string;
}

export interface SavedView {
  name: string;
  view: GridView;
}

/** All rows, in the order in which they come. */
export const wholeView: GridView = { sort: [], filters: {}, find: "" };

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

/** What of a view concerns these columns: a kept one may name some that are gone, or that nothing is sorted by now. */
export function fitting(
  { sort, filters, find }: GridView,
  columns: readonly Pick<GridColumn<never>, "id" | "sortable" | "filter">[],
): GridView {
  const sortable = (id: string) => columns.some((column) => column.id === id && column.sortable !== false);
  const filtered = (id: string) => columns.some((column) => column.id === id && column.filter !== false);
  return {
    sort: sort.filter(({ column }) => sortable(column)),
    filters: Object.fromEntries(Object.entries(filters).filter(([column]) => filtered(column))),
    find,
  };
}

/** A view with the filter of one column set. A filter that leaves nothing out is none. */
export function withFilter(view: GridView, column: string, filter: GridFilter | undefined): GridView {
  const { [column]: _, ...others } = view.filters;
  return { ...view, filters: filter !== undefined && narrows(filter) ? { ...others, [column]: filter } : others };
}

function narrows(filter: GridFilter): boolean {
  if (filter.kind === "values") return filter.values.length > 0;
  if (filter.kind === "text") return filter.contains.trim() !== "";
  return filter.from !== null || filter.through !== null;
}

/** Whether two views show the same, in whatever order their filters were set. */
export function sameView(a: GridView, b: GridView): boolean {
  return canonical(a) === canonical(b);
}

function canonical({ sort, filters, find }: GridView): string {
  const columns = Object.keys(filters).toSorted();
  return JSON.stringify([
    sort.map(({ column, direction }) => [column, direction]),
    columns.map((column) => [column, filterParts(filters[column])]),
    find.trim(),
  ]);
}

function filterParts(filter: GridFilter | undefined): unknown[] {
  if (filter?.kind === "values") return filter.values.toSorted();
  if (filter?.kind === "text") return ["contains", filter.contains];
  return ["days", filter?.from, filter?.through];
}

/** A view from what was kept: what cannot be read of it is left out. */
export function readView(kept: unknown): GridView {
  const { sort, filters, find } = record(kept);
  return {
    sort: Array.isArray(sort) ? sort.flatMap(readSort) : [],
    filters: Object.entries(record(filters)).reduce(
      (view, [column, filter]) => withFilter(view, column, readFilter(filter)),
      wholeView,
    ).filters,
    find: typeof find === "string" ? find : "",
  };
}

/** Saved views from what was kept; those without a name are left out, and of two with the same name the second. */
export function readViews(kept: unknown): readonly SavedView[] {
  const views = new Map<string, SavedView>();
  for (const one of Array.isArray(kept) ? kept : []) {
    const { name, view } = record(one);
    if (typeof name === "string" && name.trim() !== "" && !views.has(name)) {
      views.set(name, { name, view: readView(view) });
    }
  }
  return [...views.values()];
}

function readSort(kept: unknown): GridSort[] {
  const { column, direction } = record(kept);
  if (typeof column !== "string" || (direction !== "ascending" && direction !== "descending")) return [];
  return [{ column, direction }];
}

function readFilter(kept: unknown): GridFilter | undefined {
  const { kind, values, contains, from, through } = record(kept);
  if (kind === "values" && Array.isArray(values)) {
    return { kind, values: values.filter((one) => typeof one === "string") };
  }
  if (kind === "text" && typeof contains === "string") return { kind, contains };
  return kind === "date" ? { kind, from: readDay(from), through: readDay(through) } : undefined;
}

function readDay(kept: unknown): string | null {
  return typeof kept === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(kept) ? kept : null;
}

function record(kept: unknown): Record<string, unknown> {
  return typeof kept === "object" && kept !== null ? { ...kept } : {};
}
