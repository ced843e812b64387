/** The life of one edit in place: opened, saved or refused, cancelled. At most one at a time. */
import { useState } from "react";
import { showDate } from "../dateValue";
import type { GridLabels } from "../labels";
import { textOf, unchanged } from "./model";
import type { DataGridProps, GridColumn, GridEdit } from "./types";

/** Where the focus goes after a save: it stays on the cell, goes one on or back, or is left where the officer put it. */
export type After = "stay" | "next" | "previous" | "leave";

export interface OpenEdit<Row> {
  itemKey: string;
  row: Row;
  column: GridColumn<Row>;
  saving: boolean;
  error: string | undefined;
}

export interface GridEditing<Row> {
  open: OpenEdit<Row> | null;
  begin: (itemKey: string, row: Row, column: GridColumn<Row>) => boolean;
  cancel: () => void;
  refuse: (error: string) => void;
  commit: (value: GridEdit, after: After) => void;
}

interface Options<Row> {
  onEdit: DataGridProps<Row>["onEdit"];
  words: GridLabels;
  announce: (text: string) => void;
  /** Called when the editor closed. */
  onClosed: (edit: OpenEdit<Row>, after: After) => void;
}

export function useGridEdit<Row>({ onEdit, words, announce, onClosed }: Options<Row>): GridEditing<Row> {
  const [open, setOpen] = useState<OpenEdit<Row> | null>(null);

  const close = (edit: OpenEdit<Row>, after: After) => {
    setOpen(null);
    onClosed(edit, after);
  };
  const refuse = (error: string) => {
    setOpen((edit) => (edit === null ? null : { ...edit, saving: false, error }));
    announce(error);
  };
  const save = async (edit: OpenEdit<Row>, value: GridEdit, after: After) => {
    if (onEdit === undefined) return;
    setOpen({ ...edit, saving: true, error: undefined });
    try {
      const error = await onEdit(edit.row, edit.column.id, value);
      if (typeof error === "string") {
        refuse(error);
        return;
      }
      announce(words.saved(edit.column.header, spoken(edit, value)));
      close(edit, after);
    } catch {
      refuse(words.failed);
    }
  };

  return {
    open,
    begin: (itemKey, row, column) => {
      if (onEdit === undefined || column.editor === undefined || column.readOnly?.(row) === true) return false;
      if (open?.saving === true) return false;
      setOpen({ itemKey, row, column, saving: false, error: undefined });
      return true;
    },
    cancel: () => {
      if (open === null || open.saving) return;
      announce(words.cancelled);
      close(open, "stay");
    },
    refuse,
    commit: (value, after) => {
      if (open === null || open.saving) return;
      if (unchanged(open.column.value(open.row), value)) close(open, after);
      else void save(open, value, after);
    },
  };
}

/** The new value as it is read aloud: labels instead of values, the day instead of the instant. */
function spoken<Row>(edit: OpenEdit<Row>, value: GridEdit): string {
  const { editor } = edit.column;
  if (editor?.kind === "date") return typeof value === "string" ? showDate(value, editor.rule) : "";
  if (editor === undefined || editor.kind === "text") return textOf(value);
  const options = typeof editor.options === "function" ? editor.options(edit.row) : editor.options;
  const label = (item: string) => options.find((option) => option.value === item)?.label ?? item;
  return typeof value === "string" ? label(value) : textOf(value === null ? null : value.map(label));
}
