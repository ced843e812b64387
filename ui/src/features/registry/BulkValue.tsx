/** The value that many rows are given, entered as a cell of its column is. */
import type { GridColumn, GridEdit } from "@/design/DataGrid/types";
import { Combobox } from "@/design/Combobox";
import { DateField } from "@/design/DateField";
import { Select } from "@/design/Select";
import { TextField } from "@/design/TextField";
import { TokenField } from "@/design/TokenField";
import { commonOptions } from "./bulk";

/** A value while it is being entered: nothing is chosen yet, or what was typed is no value. */
export type BulkDraft = { kind: "value"; value: GridEdit } | { kind: "none" } | { kind: "wrong"; why: string };

/** What a column begins with: an empty text or date clears, but of a list one has to be chosen. */
export function firstDraft<Row>({ editor }: GridColumn<Row>): BulkDraft {
  if (editor?.kind === "text") return { kind: "value", value: "" };
  if (editor?.kind === "date") return { kind: "value", value: null };
  return { kind: "none" };
}

interface BulkValueProps<Row> {
  column: GridColumn<Row>;
  rows: readonly Row[];
  label: string;
  draft: BulkDraft;
  error: string | undefined;
  onChange: (draft: BulkDraft) => void;
}

export function BulkValue<Row>({ column, rows, label, draft, error, onChange }: BulkValueProps<Row>) {
  const { editor } = column;
  const value = draft.kind === "value" ? draft.value : null;
  const chosen = typeof value === "string" ? value : null;
  const set = (next: GridEdit) => onChange({ kind: "value", value: next });
  if (editor === undefined) return null;
  if (editor.kind === "text") {
    return <TextField label={label} mono={editor.mono === true} value={chosen ?? ""} error={error} onChange={set} />;
  }
  if (editor.kind === "select") {
    return (
      <Select
        label={label}
        wide
        options={commonOptions(editor.options, rows)}
        value={chosen}
        error={error}
        onChange={set}
      />
    );
  }
  if (editor.kind === "choice") {
    return (
      <Combobox
        label={label}
        options={commonOptions(editor.options, rows)}
        value={chosen}
        error={error}
        onChange={(next) => onChange(next === null ? { kind: "none" } : { kind: "value", value: next })}
      />
    );
  }
  if (editor.kind === "date") {
    return (
      <DateField
        label={label}
        rule={editor.rule}
        value={chosen}
        error={error}
        onChange={set}
        onError={(why) => {
          if (why !== undefined) onChange({ kind: "wrong", why });
        }}
      />
    );
  }
  return (
    <TokenField
      label={label}
      boxed
      options={commonOptions(editor.options, rows)}
      value={typeof value === "object" && value !== null ? value : []}
      error={error}
      onChange={set}
      add={editor.add}
      create={editor.create}
    />
  );
}
