/** One value for many rows: which cells it changes, and what can be chosen for all of them. Pure. */
import { textOf } from "@/design/DataGrid/model";
import type { GridCellEdit, GridColumn, GridEdit } from "@/design/DataGrid/types";
import type { Option } from "@/design/options";
import type { Ways } from "./batch";

/** The cells that would hold something else, and those that refuse the value. */
export function bulkCells<Row>(
  rows: readonly Row[],
  column: GridColumn<Row>,
  value: GridEdit,
  { edit, edited }: Ways<Row>,
): readonly GridCellEdit<Row>[] {
  // A day is typed in many ways: what it comes to is compared, and not what was typed.
  const changes = (row: Row) => {
    const made = edit(row, column.id, value);
    if (typeof made === "string") return true;
    const put = made.find((one) => one.put !== undefined)?.put;
    return put !== undefined && textOf(column.value(row)) !== textOf(column.value(edited(row, put)));
  };
  return rows
    .filter((row) => column.readOnly?.(row) !== true && changes(row))
    .map((row) => ({ row, column: column.id, value }));
}

/** What can be chosen for every row: a region of one provider is none of another's. */
export function commonOptions<Row>(
  options: readonly Option[] | ((row: Row) => readonly Option[]),
  rows: readonly Row[],
): readonly Option[] {
  if (typeof options !== "function") return options;
  const [first, ...others] = rows;
  if (first === undefined) return [];
  return others.reduce<readonly Option[]>((common, row) => {
    const values = new Set(options(row).map(({ value }) => value));
    return common.every(({ value }) => values.has(value)) ? common : common.filter(({ value }) => values.has(value));
  }, options(first));
}
