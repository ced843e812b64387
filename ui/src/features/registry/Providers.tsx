/** Every provider: who runs models, in which regions, and which endpoints depend on it. */
import { useCallback, useMemo, useState } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { CatalogueObject, Provider } from "@/api/bindings";
import type { GridColumn, GridEdit } from "@/design/DataGrid/types";
import { TextField } from "@/design/TextField";
import { Counted } from "./Counted";
import { fieldProblem, providerEdits, put } from "./edits";
import { FormDialog } from "./FormDialog";
import { isTaken, type Lists } from "./lists";
import { List, type CellEdit, type Selection } from "./List";
import { useSave } from "./queries";
import { idProblem } from "./typed";
import { unused, usageBy, type Usage } from "./usage";
import { useForm } from "./useForm";

interface ProviderRow {
  provider: Provider;
  regions: readonly string[];
  usage: Usage;
}

const rowId = (row: ProviderRow) => row.provider.id;
const edited = (row: ProviderRow, object: CatalogueObject): ProviderRow =>
  object.kind === "provider" ? { ...row, provider: object.value } : row;

function providerRows(lists: Lists): readonly ProviderRow[] {
  const usage = usageBy(lists, (placement) => placement.provider);
  return lists.providers.map((provider) => ({
    provider,
    regions: lists.regions.filter((region) => region.provider === provider.id).map(({ code }) => code),
    usage: usage.get(provider.id) ?? unused,
  }));
}

function columnsOf(say: Say): readonly GridColumn<ProviderRow>[] {
  return [
    {
      id: "id",
      header: say("registry-provider"),
      width: 150,
      value: (row) => row.provider.id,
      cell: (row) => <b className="truncate">{row.provider.id}</b>,
    },
    {
      id: "name",
      header: say("registry-name"),
      width: 200,
      value: (row) => row.provider.name,
      editor: { kind: "text" },
    },
    {
      id: "regions",
      header: say("registry-tab-regions"),
      width: 240,
      value: (row) => row.regions,
      cell: (row) => <Counted items={row.regions} />,
    },
    {
      id: "placements",
      header: say("registry-tab-placements"),
      width: 240,
      value: (row) => row.usage.placements,
      cell: (row) => <Counted items={row.usage.placements} />,
    },
    {
      id: "endpoints",
      header: say("registry-tab-endpoints"),
      width: 240,
      value: (row) => row.usage.endpoints,
      cell: (row) => <Counted items={row.usage.endpoints} />,
    },
  ];
}

export function Providers({ lists, selected, onSelect }: Selection & { lists: Lists }) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const rows = useMemo(() => providerRows(lists), [lists]);
  const columns = useMemo(() => columnsOf(say), [say]);
  const edit = useCallback(
    (row: ProviderRow, column: string, value: GridEdit): CellEdit =>
      value === "" ? say("registry-needed") : providerEdits(row.provider, column, value),
    [say],
  );
  return (
    <>
      <List
        kind="provider"
        label={say("registry-tab-providers")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        selected={selected}
        onSelect={onSelect}
        edit={edit}
        edited={edited}
        add={say("registry-add-provider")}
        onAdd={() => setAdding(true)}
        empty={say("registry-empty-providers")}
      />
      {adding ? (
        <AddProvider
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

function AddProvider({ lists, onClose, onAdded }: AddProps) {
  const say = useSay();
  const save = useSave();
  const form = useForm({
    initial: { id: "", name: "" },
    check: (values) => {
      const id = values.id.trim();
      const problem = idProblem(id, "plain");
      return {
        id:
          problem !== undefined
            ? say(problem)
            : isTaken(lists, "provider", id)
              ? say("registry-taken", { id })
              : undefined,
        name: values.name.trim() === "" ? say("registry-needed") : undefined,
      };
    },
    save: ({ id, name }) => save([put({ kind: "provider", value: { id: id.trim(), name: name.trim() } })]),
    place: (error, { id }) => ({ id: fieldProblem(error, "provider", id.trim(), "id") }),
    onSaved: ({ id }) => onAdded(id.trim()),
  });
  const { values, set, problems } = form;
  return (
    <FormDialog
      title={say("registry-add-provider")}
      description={say("registry-add-provider-text")}
      save={say("registry-add-provider")}
      busy={form.busy}
      dirty={form.dirty}
      error={form.error}
      onSave={form.submit}
      onClose={onClose}
    >
      <TextField
        label={say("registry-placement-id")}
        hint={say("registry-provider-id-hint")}
        value={values.id}
        error={problems.id}
        onChange={(id) => set({ id })}
      />
      <TextField
        label={say("registry-name")}
        value={values.name}
        error={problems.name}
        onChange={(name) => set({ name })}
      />
    </FormDialog>
  );
}
