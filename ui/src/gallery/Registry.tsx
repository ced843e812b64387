/**
 * A registry of ten thousand rows that can be edited, pasted into, filled, sorted, filtered and kept as views: nothing is
 * kept but in this page.
 */
import { useCallback, useState } from "react";
import { Button } from "@/design/Button";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import type { GridColumn, GridEdit } from "@/design/DataGrid/types";
import { wholeView, type GridView, type SavedView } from "@/design/DataGrid/view";
import { showDate, type DateRule } from "@/design/dateValue";
import { Dialog } from "@/design/Dialog";
import { EmptyState } from "@/design/EmptyState";
import { PageHead } from "@/design/Page";
import { VerdictText } from "@/design/VerdictText";
import { endpoints, places, scopes, type Endpoint } from "./fixtures";

const needed = "A name is needed: callers send it to the gateway.";
const rule: DateRule = { edge: "through", zone: "Europe/Berlin", locale: "en-GB" };

const verdictOf = ({ scope }: Endpoint) => (scope === "global" ? "deny" : scope === "zone" ? "exempt" : "allow");

const columns: readonly GridColumn<Endpoint>[] = [
  { id: "id", header: "Endpoint", width: 150, value: (row) => row.id, cell: (row) => <b>{row.id}</b> },
  { id: "model", header: "Model", width: 150, frozen: true, value: (row) => row.model, editor: { kind: "text" } },
  {
    id: "upstream",
    header: "Upstream name",
    width: 150,
    value: (row) => row.upstream,
    editor: { kind: "text", mono: true },
  },
  {
    id: "scope",
    header: "Scope",
    width: 110,
    value: (row) => row.scope,
    text: (row) => scopes.find((one) => one.value === row.scope)?.label ?? row.scope,
    editor: { kind: "select", options: scopes },
  },
  {
    id: "places",
    header: "Processing",
    width: 130,
    value: (row) => row.places,
    text: (row) => row.places.join(" "),
    editor: { kind: "tokens", options: places, add: "Add place" },
  },
  {
    id: "ends",
    header: "In force through",
    width: 130,
    value: (row) => row.ends,
    text: (row) => showDate(row.ends, rule),
    editor: { kind: "date", rule },
  },
  { id: "latency", header: "First token, ms", width: 120, align: "end", value: (row) => row.latency },
  {
    id: "verdict",
    header: "eu-personal",
    width: 110,
    value: verdictOf,
    cell: (row) => <VerdictText verdict={verdictOf(row)} />,
    sortable: false,
  },
];

const savedViews: readonly SavedView[] = [
  {
    name: "Ends first",
    view: {
      sort: [
        { column: "ends", direction: "ascending" },
        { column: "id", direction: "ascending" },
      ],
      filters: { ends: { kind: "date", from: "2026-01-01", through: "2027-06-30" } },
      find: "",
    },
  },
  { name: "In Germany", view: { sort: [], filters: { places: { kind: "values", values: ["DE"] } }, find: "" } },
];

function changed(row: Endpoint, column: string, value: GridEdit): Endpoint {
  if (typeof value === "string") {
    if (column === "model") return { ...row, model: value };
    if (column === "upstream") return { ...row, upstream: value };
    if (column === "scope") return { ...row, scope: value };
    if (column === "ends") return { ...row, ends: value };
  }
  if (column === "ends") return { ...row, ends: null };
  return typeof value === "object" && value !== null ? { ...row, places: value } : row;
}

export function Registry({ grouped }: { grouped: boolean }) {
  const [rows, setRows] = useState<readonly Endpoint[]>(() => endpoints(10_000));
  const [before, setBefore] = useState<readonly Endpoint[] | null>(null);
  const [view, setView] = useState<GridView>(wholeView);
  const [views, setViews] = useState(savedViews);
  /** One step, however many cells it has. */
  const step = (next: readonly Endpoint[]) => {
    setBefore(rows);
    setRows(next);
  };
  const [asking, setAsking] = useState<{ count: number; answer: (yes: boolean) => void } | null>(null);
  const groupBy = useCallback((row: Endpoint) => ({ id: row.provider, label: row.provider }), []);
  const rowId = useCallback((row: Endpoint) => row.id, []);
  const answer = (yes: boolean) => {
    asking?.answer(yes);
    setAsking(null);
  };
  return (
    <>
      <PageHead
        title="Registry"
        description="Where each endpoint processes and stores what it is sent."
        actions={
          <>
            <Button
              disabled={before === null}
              onClick={() => {
                if (before !== null) setRows(before);
                setBefore(null);
              }}
            >
              Undo
            </Button>
            <Button onClick={() => step([])}>Empty the list</Button>
          </>
        }
      />
      <div className="flex min-h-0 flex-1 flex-col pt-3 pb-4">
        <DataGrid
          label="Endpoints"
          rows={rows}
          columns={columns}
          rowId={rowId}
          rowName={(row) => row.id}
          {...(grouped ? { groupBy } : {})}
          selection="multi"
          onEdit={async (row, column, value) => {
            if (value === "") return needed;
            step(rows.map((one) => (one.id === row.id ? changed(one, column, value) : one)));
            return undefined;
          }}
          onEditMany={async (edits) => {
            if (edits.some(({ value }) => value === "")) return needed;
            const edited = new Map<string, Endpoint>();
            for (const { row, column, value } of edits) {
              edited.set(row.id, changed(edited.get(row.id) ?? row, column, value));
            }
            step(rows.map((one) => edited.get(one.id) ?? one));
            return undefined;
          }}
          view={view}
          onViewChange={setView}
          views={views}
          onViewsChange={setViews}
          onOpen={() => undefined}
          confirmDelete={(some) => new Promise((resolve) => setAsking({ count: some.length, answer: resolve }))}
          onDelete={async (some) => {
            const gone = new Set(some.map((row) => row.id));
            step(rows.filter((one) => !gone.has(one.id)));
          }}
          empty={
            <EmptyState
              sentence="No endpoints yet. Add the first, or import a list."
              action={
                <Button kind="primary" onClick={() => step(endpoints(10_000))}>
                  Add endpoint
                </Button>
              }
            />
          }
          tools={<Button kind="quiet">Import…</Button>}
        />
      </div>
      <Dialog
        open={asking !== null}
        onOpenChange={(open) => {
          if (!open) answer(false);
        }}
        title={`Remove ${asking?.count ?? 0} endpoints?`}
        description="The draft loses them; what is published stays as it is."
        actions={
          <>
            <Button onClick={() => answer(false)}>Keep</Button>
            <Button kind="danger" onClick={() => answer(true)}>
              Remove
            </Button>
          </>
        }
      />
    </>
  );
}
