/** Which rows a column's filter lets through, which values there are to choose from, and how a filter reads. Pure. */
import { showDate, type DateRule } from "../dateValue";
import type { GridFilterLabels } from "../labels";
import { optionOf } from "../options";
import { optionsFor } from "./cellText";
import { compareValues, textOf, wordsOf } from "./model";
import type { GridColumn, GridFilterBy } from "./types";
import type { GridFilter } from "./view";

/** At most so many different values make a column one whose values are ticked instead of typed. */
const fewValues = 20;

/** How a column is filtered: as it says itself, else as its editor and its values suggest. */
export function filterBy<Row>(column: GridColumn<Row>, rows: readonly Row[]): GridFilterBy {
  if (column.filter !== undefined && column.filter !== false) return column.filter;
  const { editor } = column;
  const rule = dateRule(column);
  if (rule !== undefined) return { kind: "date", rule };
  if (editor !== undefined && editor.kind !== "text") return { kind: "values" };
  return { kind: hasFewValues(column, rows) ? "values" : "text" };
}

function dateRule<Row>({ filter, editor }: GridColumn<Row>): DateRule | undefined {
  if (filter !== undefined && filter !== false) return filter.kind === "date" ? filter.rule : undefined;
  return editor?.kind === "date" ? editor.rule : undefined;
}

/** Whether values come back often enough for a list of them to say more than the rows do. */
function hasFewValues<Row>(column: GridColumn<Row>, rows: readonly Row[]): boolean {
  const seen = new Set<string>();
  for (const row of rows) {
    for (const value of valuesOf(row, column)) seen.add(value);
    if (seen.size > fewValues) return false;
  }
  return seen.size * 2 <= rows.length;
}

/** The values by which a row is ticked: each of several, one that an option stands for, else what the cell says. */
function valuesOf<Row>(row: Row, column: GridColumn<Row>): readonly string[] {
  const value = column.value(row);
  if (typeof value === "object" && value !== null) return value.length === 0 ? [""] : value;
  const { editor } = column;
  return [editor?.kind === "select" || editor?.kind === "choice" ? textOf(value) : wordsOf(row, column)];
}

export function passes<Row>(filter: GridFilter, row: Row, column: GridColumn<Row>): boolean {
  if (filter.kind === "values") return valuesOf(row, column).some((value) => filter.values.includes(value));
  if (filter.kind === "text") {
    return wordsOf(row, column).toLocaleLowerCase().includes(filter.contains.trim().toLocaleLowerCase());
  }
  const day = dayOf(row, column);
  if (day === "") return false;
  return (filter.from === null || filter.from <= day) && (filter.through === null || day <= filter.through);
}

/** The day of a cell as it is compared: `YYYY-MM-DD`, or empty for none. */
function dayOf<Row>(row: Row, column: GridColumn<Row>): string {
  const rule = dateRule(column);
  const value = column.value(row);
  return rule === undefined || typeof value !== "string" ? "" : showDate(value, rule);
}

export interface OccurringValue {
  value: string;
  label: string;
  /** In how many rows. */
  count: number;
}

/** The values that occur in a column, in the order in which people sort their words; nothing comes last. */
export function occurringValues<Row>(column: GridColumn<Row>, rows: readonly Row[], empty: string): OccurringValue[] {
  const found = new Map<string, OccurringValue>();
  for (const row of rows) {
    for (const value of valuesOf(row, column)) {
      const known = found.get(value);
      if (known === undefined) found.set(value, { value, label: labelOf(value, row, column), count: 1 });
      else known.count += 1;
    }
  }
  return [...found.values()]
    .toSorted((a, b) => compareValues(a.label, b.label))
    .map((one) => (one.label === "" ? { ...one, label: empty } : one));
}

function labelOf<Row>(value: string, row: Row, column: GridColumn<Row>): string {
  const { editor } = column;
  if (editor?.kind === "tokens") return optionOf(optionsFor(editor, row), value).label;
  return typeof column.value(row) === "object" ? value : wordsOf(row, column);
}

/** A filter in words, without its column. */
export function filterText<Row>(
  filter: GridFilter,
  column: GridColumn<Row>,
  rows: readonly Row[],
  words: GridFilterLabels,
): string {
  if (filter.kind === "text") return words.whatContains(filter.contains.trim());
  if (filter.kind === "date") return words.whatDays(filter.from, filter.through);
  const labels = new Map(occurringValues(column, rows, words.empty).map(({ value, label }) => [value, label]));
  return words.whatValues(filter.values.map((value) => labels.get(value) ?? value));
}
