/** Many edited cells as one edit of the draft: those of one row come one after the other on what the last one left. Pure. */
import type { CatalogueObject, Edit } from "@/api/bindings";
import type { GridCellEdit, GridEdit } from "@/design/DataGrid/types";

export interface Ways<Row> {
  rowId: (row: Row) => string;
  /** What an edit of a cell comes to, or the sentence that refuses it. */
  edit: (row: Row, column: string, value: GridEdit) => readonly Edit[] | string;
  /** The row as it is with another object behind it. */
  edited: (row: Row, object: CatalogueObject) => Row;
}

/** All edits, or the sentence that refuses the first cell that cannot be. */
export function batchEdits<Row>(cells: readonly GridCellEdit<Row>[], ways: Ways<Row>): Edit[] | string {
  const rows = new Map<string, { row: Row; edits: Edit[] }>();
  for (const { row: given, column, value } of cells) {
    const id = ways.rowId(given);
    const { row, edits } = rows.get(id) ?? { row: given, edits: [] };
    const made = ways.edit(row, column, value);
    if (typeof made === "string") return `${id}: ${made}`;
    const put = made.find((one) => one.put !== undefined)?.put;
    // A later put has all that the one before it had; a deletion that goes with a new name stays.
    const kept = put === undefined ? edits : edits.filter((one) => one.put === undefined);
    rows.set(id, { row: put === undefined ? row : ways.edited(row, put), edits: [...kept, ...made] });
  }
  return [...rows.values()].flatMap(({ edits }) => edits);
}
