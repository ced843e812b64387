/**
 * A cell as text on the clipboard, and what a text means in a cell: both through the column's editor, so that what was
 * copied can be pasted. Values are written raw (an option's value, not its label), days as the date field shows them. Pure.
 */
import { readDate, showDate } from "../dateValue";
import type { GridBatchLabels, Labels } from "../labels";
import type { Option } from "../options";
import { textOf, unchanged, wordsOf } from "./model";
import { printTokens, splitTokens } from "./tokens";
import type { GridColumn, GridEdit, GridEditor } from "./types";

/** `same`: the cell says so already. */
export type CellReading = { kind: "edit"; value: GridEdit } | { kind: "same" } | { kind: "refused"; why: string };

export interface ReadingWords {
  batch: GridBatchLabels;
  date: Labels["date"];
}

export function writeCell<Row>(row: Row, column: GridColumn<Row>): string {
  const { editor } = column;
  const value = column.value(row);
  // Nothing is pasted back where nothing is edited: a spreadsheet is served best by numbers, a reader by words.
  if (editor === undefined) return typeof value === "number" ? String(value) : wordsOf(row, column);
  if (editor.kind === "date") return showDate(typeof value === "string" ? value : null, editor.rule);
  return typeof value === "object" && value !== null ? printTokens(value) : textOf(value);
}

export function readCell<Row>(text: string, row: Row, column: GridColumn<Row>, words: ReadingWords): CellReading {
  if (text === writeCell(row, column)) return { kind: "same" };
  const { editor } = column;
  if (editor === undefined || column.readOnly?.(row) === true) {
    return { kind: "refused", why: words.batch.cannotEdit };
  }
  const read = readValue(text, row, editor, words);
  return read.kind === "edit" && unchanged(column.value(row), read.value) ? { kind: "same" } : read;
}

function readValue<Row>(text: string, row: Row, editor: GridEditor<Row>, words: ReadingWords): CellReading {
  if (editor.kind === "text") return { kind: "edit", value: text };
  if (editor.kind === "date") {
    const read = readDate(text, editor.rule, words.date);
    if (read.kind === "error") return { kind: "refused", why: words.batch.unreadable(text, read.text) };
    return { kind: "edit", value: read.kind === "instant" ? read.iso : null };
  }
  const options = optionsFor(editor, row);
  return editor.kind === "tokens"
    ? readTokens(text, options, editor.create, words.batch)
    : readOption(text, options, words.batch);
}

export type OptionEditor<Row> = Extract<GridEditor<Row>, { options: unknown }>;

export function optionsFor<Row>(editor: OptionEditor<Row>, row: Row): readonly Option[] {
  return typeof editor.options === "function" ? editor.options(row) : editor.options;
}

function readOption(text: string, options: readonly Option[], words: GridBatchLabels): CellReading {
  const [first, second] = named(text, options);
  if (first === undefined) return { kind: "refused", why: words.notChoice(text) };
  if (second !== undefined) return { kind: "refused", why: words.severalChoices(text) };
  return { kind: "edit", value: first.value };
}

function readTokens(
  text: string,
  options: readonly Option[],
  create: ((typed: string) => Option | undefined) | undefined,
  words: GridBatchLabels,
): CellReading {
  const tokens = new Set<string>();
  const take = (part: string) => {
    const [first, second] = named(part, options);
    const one = second === undefined ? (first ?? create?.(part)) : undefined;
    if (one !== undefined) tokens.add(one.value);
    return one !== undefined;
  };
  for (const part of splitTokens(text)) {
    // "DE FR" is how many columns show places, and one option may be called "health data": as a whole first.
    if (!take(part) && !(/\s/u.test(part) && part.split(/\s+/u).every(take))) {
      return { kind: "refused", why: words.notChoice(part) };
    }
  }
  return { kind: "edit", value: [...tokens] };
}

/** The options that a text names: by value, else by value or label however they are capitalised. */
function named(text: string, options: readonly Option[]): readonly Option[] {
  const enabled = options.filter((option) => option.disabled !== true);
  const exact = enabled.find((option) => option.value === text);
  if (exact !== undefined) return [exact];
  const wanted = text.trim().toLocaleLowerCase();
  return enabled.filter(({ value, label }) => [value, label].some((one) => one.toLocaleLowerCase() === wanted));
}
