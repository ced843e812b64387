/** The rows of a list as they are shown: order, search and group headers. Pure. */
import { perLocale } from "@/lib/language";
import type { GridColumn, GridEdit, GridGroup, GridValue } from "./types";

export interface GridRowItem<Row> {
  kind: "row";
  key: string;
  id: string;
  row: Row;
}

export type GridItem<Row> = GridRowItem<Row> | { kind: "group"; key: string; label: string; count: number };

export function textOf(value: GridValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.join(", ") : String(value);
}

/** What a cell says. */
export function wordsOf<Row>(row: Row, column: GridColumn<Row>): string {
  return column.text?.(row) ?? textOf(column.value(row));
}

/** All that can be found in a row, in lower case. */
export function haystack<Row>(row: Row, columns: readonly GridColumn<Row>[]): string {
  return columns.map((column) => wordsOf(row, column).toLocaleLowerCase()).join("\n");
}

/** Whether every word typed occurs in the row. */
export function found(hay: string, find: string): boolean {
  return find
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => hay.includes(word));
}

const collator = perLocale((locale) => new Intl.Collator(locale, { numeric: true, sensitivity: "base" }));

/** Ascending order: numbers as numbers, text as people sort it (node-2 before node-10), nothing last. */
export function compareValues(a: GridValue, b: GridValue): number {
  const emptyA = textOf(a) === "";
  const emptyB = textOf(b) === "";
  if (emptyA || emptyB) return Number(emptyA) - Number(emptyB);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator().compare(textOf(a), textOf(b));
}

/** Rows with a header before each group; groups stand in the order in which the data first names them. */
export function withGroups<Row>(
  rows: readonly { id: string; row: Row }[],
  data: readonly Row[],
  groupBy: ((row: Row) => GridGroup) | undefined,
): GridItem<Row>[] {
  if (groupBy === undefined) return rows.map(({ id, row }) => ({ kind: "row", key: `row:${id}`, id, row }));
  const groups = new Map<string, { label: string; rows: { id: string; row: Row }[] }>();
  for (const row of data) {
    const group = groupBy(row);
    if (!groups.has(group.id)) groups.set(group.id, { label: group.label, rows: [] });
  }
  for (const entry of rows) groups.get(groupBy(entry.row).id)?.rows.push(entry);
  const items: GridItem<Row>[] = [];
  for (const [id, group] of groups) {
    if (group.rows.length === 0) continue;
    items.push({ kind: "group", key: `group:${id}`, label: group.label, count: group.rows.length });
    for (const entry of group.rows) items.push({ kind: "row", key: `row:${entry.id}`, ...entry });
  }
  return items;
}

/** The cell after a saved one, left to right and on to the next row, over group headers; the cell itself at the end. */
export function stepOver<Row>(
  items: readonly GridItem<Row>[],
  from: { row: number; column: number },
  columns: number,
  by: 1 | -1,
) {
  const column = from.column + by;
  if (column >= 0 && column < columns) return { row: from.row, column };
  for (let row = from.row + by; row >= 0 && row < items.length; row += by) {
    if (items[row]?.kind === "row") return { row, column: by === 1 ? 0 : columns - 1 };
  }
  return from;
}

/** Whether an edit leaves the cell as it was. */
export function unchanged(before: GridValue, after: GridEdit): boolean {
  if (typeof after === "object" && after !== null) {
    return typeof before === "object" && before !== null && before.join("\n") === after.join("\n");
  }
  return textOf(before) === (after ?? "");
}
