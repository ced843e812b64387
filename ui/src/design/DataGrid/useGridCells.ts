/** What is done to many cells at once: copied, pasted into, filled from above. */
import { printTsv, parseTsv } from "./tsv";
import type { GridBatchLabels, Labels } from "../labels";
import type { Cell } from "../roving/keys";
import { writeCell } from "./cellText";
import type { GridItem } from "./model";
import { planPaste } from "./paste";
import { rectBetween } from "./range";
import type { DataGridProps } from "./types";
import type { GridBatch } from "./useGridBatch";
import type { GridRange } from "./useGridRange";

interface Options<Row> extends Pick<DataGridProps<Row>, "columns" | "rowName"> {
  items: readonly GridItem<Row>[];
  /** The first column that holds data: those before are no part of `columns`. */
  first: number;
  cursor: Cell;
  range: GridRange;
  batch: GridBatch<Row>;
  words: { batch: GridBatchLabels; date: Labels["date"] };
  announce: (text: string) => void;
}

export function useGridCells<Row>(options: Options<Row>) {
  const { columns, rowName, items, first, cursor, range, batch, words, announce } = options;
  const onCell = items[cursor.row]?.kind === "row" && cursor.column >= first;
  const here = range.rect ?? (onCell ? rectBetween(cursor, cursor) : undefined);
  /** The rows from one place to another, with their places; headers of groups are none. */
  const rowsBetween = (from: number, to: number) =>
    items.slice(from, to + 1).flatMap((item, at) => (item.kind === "row" ? [{ row: item.row, place: from + at }] : []));

  /** The text of the range, or of the cursor's cell; undefined where there is nothing to copy. */
  const copy = (): string | undefined => {
    if (here === undefined) return undefined;
    const rows = rowsBetween(here.top, here.bottom);
    if (rows.length === 0) return undefined;
    const across = columns.slice(here.left - first, here.right - first + 1);
    announce(words.batch.copied(rows.length, across.length));
    return printTsv(rows.map(({ row }) => across.map((column) => writeCell(row, column))));
  };

  const paste = async (text: string) => {
    if (here === undefined) {
      batch.tell(words.batch.nowhere);
      return;
    }
    const rows = rowsBetween(here.top, items.length - 1);
    const selected = {
      rows: rowsBetween(here.top, here.bottom).length,
      columns: here.right - here.left + 1,
    };
    const target = { rows: rows.map(({ row }) => row), columns: columns.slice(here.left - first), selected };
    const plan = planPaste(parseTsv(text), target, rowName, words);
    const done = await batch.run(plan, words.batch.pasted);
    const bottom = rows[plan.rows - 1]?.place;
    if (done && bottom !== undefined) range.mark({ ...here, bottom, right: here.left + plan.columns - 1 });
  };

  /** Repeats the uppermost row of the range in those below. */
  const fillDown = async () => {
    const { rect } = range;
    const [source, ...below] = rect === null ? [] : rowsBetween(rect.top, rect.bottom).map(({ row }) => row);
    if (rect === null || source === undefined || below.length === 0) {
      batch.tell(words.batch.nothingToFill);
      return;
    }
    const across = columns.slice(rect.left - first, rect.right - first + 1);
    const texts = across.map((column) => writeCell(source, column));
    const selected = { rows: below.length, columns: across.length };
    await batch.run(planPaste([texts], { rows: below, columns: across, selected }, rowName, words), words.batch.filled);
  };

  return { copy, paste, fillDown };
}
