/** Every model: the name that callers send, who made it, and when it is withdrawn. */
import { useCallback, useMemo, useState } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { CatalogueObject, Model } from "@/api/bindings";
import type { GridColumn, GridEdit } from "@/design/DataGrid/types";
import { Segmented } from "@/design/Segmented";
import { TextField } from "@/design/TextField";
import { officerLocale, showCalendarDay } from "@/lib/when";
import { modelEdits, put } from "./edits";
import { FormDialog } from "./FormDialog";
import { isTaken, type Lists } from "./lists";
import { Matrix } from "./Matrix";
import { List, type CellEdit, type Selection } from "./List";
import { useSave } from "./queries";
import { calendarDay, idProblem } from "./typed";
import { useForm } from "./useForm";

const rowId = (model: Model) => model.id;
const bulk = ["deprecated_on", "vendor"];
const edited = (row: Model, object: CatalogueObject): Model => (object.kind === "model" ? object.value : row);

function columnsOf(say: Say): readonly GridColumn<Model>[] {
  return [
    {
      id: "id",
      header: say("registry-model"),
      width: 300,
      value: (row) => row.id,
      cell: (row) => <b className="truncate">{row.id}</b>,
    },
    {
      id: "vendor",
      header: say("registry-vendor"),
      width: 200,
      value: (row) => row.vendor ?? null,
      editor: { kind: "text" },
    },
    {
      id: "deprecated_on",
      header: say("registry-deprecated"),
      width: 140,
      value: (row) => row.deprecated_on ?? null,
      text: (row) => showCalendarDay(row.deprecated_on ?? ""),
      editor: { kind: "text" },
    },
  ];
}

interface ModelsProps extends Selection {
  lists: Lists;
  onGo: (tab: "endpoints" | "placements", id?: string) => void;
}

/** Models as a list, or against the placements that serve them. */
export function Models({ onGo, ...list }: ModelsProps) {
  const say = useSay();
  const [view, setView] = useState<"list" | "matrix">("list");
  return (
    <>
      <div className="mb-2">
        <Segmented
          label={say("registry-view")}
          value={view}
          onChange={setView}
          options={[
            { value: "list", label: say("registry-view-list") },
            { value: "matrix", label: say("registry-view-matrix") },
          ]}
        />
      </div>
      {view === "list" ? <ModelList {...list} /> : <Matrix lists={list.lists} onGo={onGo} />}
    </>
  );
}

function ModelList({ lists, selected, onSelect }: Selection & { lists: Lists }) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => columnsOf(say), [say]);
  const edit = useCallback(
    (row: Model, column: string, value: GridEdit): CellEdit => {
      if (column !== "deprecated_on" || typeof value !== "string") return modelEdits(row, column, value);
      const day = calendarDay(value, officerLocale());
      return day === undefined ? say("registry-not-day") : modelEdits(row, column, day);
    },
    [say],
  );
  return (
    <>
      <List
        kind="model"
        label={say("registry-tab-models")}
        rows={lists.models}
        columns={columns}
        rowId={rowId}
        selected={selected}
        onSelect={onSelect}
        edit={edit}
        edited={edited}
        add={say("registry-add-model")}
        onAdd={() => setAdding(true)}
        empty={say("registry-empty-models")}
        bulk={bulk}
      />
      {adding ? (
        <AddModel
          lists={lists}
          onClose={() => setAdding(false)}
          onAdded={(id) => {
            setAdding(false);
            onSelect(id);
          }}
        />
      ) : null}
    </>
  );
}

interface AddProps {
  lists: Lists;
  onClose: () => void;
  onAdded: (id: string) => void;
}

function AddModel({ lists, onClose, onAdded }: AddProps) {
  const say = useSay();
  const save = useSave();
  const form = useForm({
    initial: { id: "", vendor: "", deprecated: "" },
    check: ({ id, deprecated }) => {
      const problem = idProblem(id.trim(), "name");
      return {
        id:
          problem !== undefined
            ? say(problem)
            : isTaken(lists, "model", id.trim())
              ? say("registry-taken", { id: id.trim() })
              : undefined,
        deprecated: calendarDay(deprecated, officerLocale()) === undefined ? say("registry-not-day") : undefined,
      };
    },
    save: ({ id, vendor, deprecated }) => {
      const day = calendarDay(deprecated, officerLocale()) ?? null;
      const value = {
        id: id.trim(),
        ...(vendor.trim() === "" ? {} : { vendor: vendor.trim() }),
        ...(day === null ? {} : { deprecated_on: day }),
      };
      return save([put({ kind: "model", value })]);
    },
    place: () => ({}),
    onSaved: ({ id }) => onAdded(id.trim()),
  });
  const { values, set, problems } = form;
  return (
    <FormDialog
      title={say("registry-add-model")}
      save={say("registry-add-model")}
      busy={form.busy}
      dirty={form.dirty}
      error={form.error}
      onSave={form.submit}
      onClose={onClose}
    >
      <TextField
        label={say("registry-model")}
        hint={say("registry-model-id-hint")}
        value={values.id}
        error={problems.id}
        onChange={(id) => set({ id })}
      />
      <TextField label={say("registry-vendor")} value={values.vendor} onChange={(vendor) => set({ vendor })} />
      <TextField
        label={say("registry-deprecated")}
        hint={say("registry-day-hint")}
        value={values.deprecated}
        error={problems.deprecated}
        onChange={(deprecated) => set({ deprecated })}
      />
    </FormDialog>
  );
}
