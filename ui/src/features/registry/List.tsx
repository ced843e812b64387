/** A list of the registry: the one grid with its add and delete, and where an edit of a cell goes. */
import { type ReactNode, useCallback, useState } from "react";
import { useViews } from "@/design/DataGrid/useViews";
import { useSay } from "@/api/useSay";
import type { CatalogueObject, CommandError, Edit, Kind } from "@/api/bindings";
import { Button } from "@/design/Button";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import type { GridCellEdit, GridColumn, GridEdit, GridGroup } from "@/design/DataGrid/types";
import { EmptyState } from "@/design/EmptyState";
import { batchEdits } from "./batch";
import { BulkDialog } from "./BulkDialog";
import { useDelete } from "./DeleteDialog";
import { problemText } from "./edits";
import { useSave } from "./queries";
import { sentence } from "./typed";

export interface Selection {
  selected: string | undefined;
  onSelect: (id: string | undefined) => void;
}

/** What an edit of a cell comes to: edits to make, or the sentence that refuses it. */
export type CellEdit = readonly Edit[] | string;

interface ListProps<Row> extends Selection {
  kind: Kind;
  label: string;
  rows: readonly Row[];
  columns: readonly GridColumn<Row>[];
  rowId: (row: Row) => string;
  groupBy?: (row: Row) => GridGroup;
  edit: (row: Row, column: string, value: GridEdit) => CellEdit;
  /** The row as it is with another object behind it: several cells of a row are edited one after the other. */
  edited: (row: Row, object: CatalogueObject) => Row;
  onOpen?: (row: Row, column: string) => void;
  add: string;
  onAdd: () => void;
  empty: string;
  emptyAction?: ReactNode;
  tools?: ReactNode;
  /** The columns that can be set for many rows at once, the likeliest first. */
  bulk?: readonly string[];
}

export function List<Row>(props: ListProps<Row>) {
  const { kind, rows, rowId, selected, onSelect, edit, edited } = props;
  const say = useSay();
  const saved = useViews(`registry.${kind}`);
  const save = useSave();
  const { ask, dialog } = useDelete(kind);
  const [bulkRows, setBulkRows] = useState<readonly Row[]>();
  const onEdit = useCallback(
    async (row: Row, column: string, value: GridEdit) => {
      const edits = edit(row, column, value);
      if (typeof edits === "string") return edits;
      const error: CommandError | undefined = await save([...edits]);
      if (error !== undefined) return problemText(error, kind, rowId(row));
      // A renamed object is selected under its new name.
      if (column === "id" && typeof value === "string") onSelect(value.trim());
      return undefined;
    },
    [edit, save, kind, rowId, onSelect],
  );
  const onEditMany = useCallback(
    async (cells: readonly GridCellEdit<Row>[]) => {
      const edits = batchEdits(cells, { rowId, edit, edited });
      if (typeof edits === "string") return edits;
      const error = await save(edits);
      return error === undefined ? undefined : sentence(error.message);
    },
    [rowId, edit, edited, save],
  );
  const gone = async (id: string) => {
    const deleted = await ask(id);
    if (deleted && id === selected) onSelect(undefined);
    return deleted;
  };
  const current = rows.find((row) => rowId(row) === selected);
  const bulkButton = (covered: readonly Row[]) => {
    const chosen = covered.length > 0 || current === undefined ? covered : [current];
    return (
      <Button kind="quiet" disabled={chosen.length === 0} onClick={() => setBulkRows(chosen)}>
        {say("registry-bulk", { count: chosen.length })}
      </Button>
    );
  };
  return (
    <>
      <DataGrid<Row>
        label={props.label}
        rows={rows}
        columns={props.columns}
        rowId={rowId}
        rowName={rowId}
        {...saved}
        {...(props.groupBy === undefined ? {} : { groupBy: props.groupBy })}
        selection="single"
        selected={selected === undefined ? none : [selected]}
        onSelect={([id]) => onSelect(id)}
        onEdit={onEdit}
        onEditMany={onEditMany}
        {...(props.onOpen === undefined ? {} : { onOpen: props.onOpen })}
        confirmDelete={async ([row]) => (row === undefined ? false : gone(rowId(row)))}
        // The question deletes by itself, so that an error stands where the answer was given.
        onDelete={() => Promise.resolve()}
        empty={
          <EmptyState
            sentence={props.empty}
            action={
              <div className="flex flex-wrap gap-2">
                <Button kind="primary" onClick={props.onAdd}>
                  {props.add}
                </Button>
                {props.emptyAction}
              </div>
            }
          />
        }
        tools={
          <>
            <Button onClick={props.onAdd}>{props.add}</Button>
            <Button
              kind="quiet"
              disabled={current === undefined}
              onClick={() => {
                if (current !== undefined) void gone(rowId(current));
              }}
            >
              {say("delete")}
            </Button>
            {props.tools}
          </>
        }
        {...(props.bulk === undefined ? {} : { rangeTools: bulkButton })}
      />
      {dialog}
      {props.bulk === undefined || bulkRows === undefined ? null : (
        <BulkDialog
          rows={bulkRows}
          columns={props.bulk.flatMap((id) => props.columns.filter((column) => column.id === id))}
          ways={{ rowId, edit, edited }}
          onClose={() => setBulkRows(undefined)}
        />
      )}
    </>
  );
}

const none: readonly string[] = [];
