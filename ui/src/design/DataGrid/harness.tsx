/** A list of made-up endpoints with an editor of each kind, for the tests of the grid. It keeps what is saved, as a screen does. */
import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { DataGrid } from "./DataGrid";
import type { DataGridProps, GridColumn, GridEdit } from "./types";

export interface Row {
  id: string;
  model: string;
  scope: string;
  ends: string | null;
  places: readonly string[];
}

export const columns: readonly GridColumn<Row>[] = [
  { id: "id", header: "Endpoint", value: (row) => row.id, width: 100 },
  { id: "model", header: "Model", value: (row) => row.model, width: 100, editor: { kind: "text" } },
  {
    id: "scope",
    header: "Scope",
    value: (row) => row.scope,
    width: 100,
    editor: {
      kind: "select",
      options: [
        { value: "zone", label: "Zone" },
        { value: "global", label: "Global" },
      ],
    },
  },
  {
    id: "ends",
    header: "Ends",
    value: (row) => row.ends,
    width: 100,
    editor: { kind: "date", rule: { edge: "through", zone: "Europe/Berlin", locale: "en-GB" } },
  },
  {
    id: "places",
    header: "Places",
    value: (row) => row.places,
    width: 100,
    editor: {
      kind: "tokens",
      add: "Add place",
      options: [
        { value: "DE", label: "DE" },
        { value: "FR", label: "FR" },
      ],
    },
  },
];

export const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `ep-${at + 1}`,
    model: `model-${count - at}`,
    scope: "zone",
    ends: null,
    places: ["DE"],
  }));

export type Given = Partial<DataGridProps<Row>> & {
  count?: number;
  keep?: boolean;
  /** A list that is only read. */
  fixed?: boolean;
};

export function Harness({ count = 5, keep = true, fixed = false, ...given }: Given) {
  const [rows, setRows] = useState(() => rowsOf(count));
  const [save] = useState(() => given.onEdit);
  const { onEditMany } = given;
  const change = (all: Row[], id: string, column: string, value: GridEdit) =>
    all.map((one) => (one.id === id ? { ...one, [column]: value } : one));
  const onEdit: DataGridProps<Row>["onEdit"] = async (row, column, value: GridEdit) => {
    const error = await save?.(row, column, value);
    if (typeof error === "string") return error;
    if (keep) setRows((all) => change(all, row.id, column, value));
    return undefined;
  };
  return (
    <DataGrid<Row>
      label="Endpoints"
      rows={rows}
      columns={columns}
      rowId={(row) => row.id}
      rowName={(row) => row.id}
      empty={<p>No endpoints.</p>}
      {...given}
      {...(fixed ? {} : { onEdit })}
      {...(onEditMany === undefined
        ? {}
        : {
            onEditMany: async (edits) => {
              const error = await onEditMany(edits);
              if (error !== undefined) return error;
              setRows((all) =>
                edits.reduce((rows, { row, column, value }) => change(rows, row.id, column, value), all),
              );
              return undefined;
            },
          })}
      onDelete={async (some) => {
        await given.onDelete?.(some);
        setRows((all) => all.filter((one) => !some.includes(one)));
      }}
    />
  );
}

export const grid = () => screen.getByRole("grid", { name: "Endpoints" });
export const start = async () => {
  const user = userEvent.setup();
  act(() => screen.getByRole("gridcell", { name: "ep-1" }).focus());
  return user;
};
export const said = () =>
  screen
    .getAllByRole("status")
    .map((region) => region.textContent)
    .join(" ");

/** What Ctrl+C would put on the clipboard now; undefined when the grid leaves it alone. */
export const copied = (): string | undefined => {
  let text: string | undefined;
  const clipboardData = {
    setData: (_type: string, data: string) => {
      text = data;
    },
  };
  fireEvent.copy(document.activeElement ?? document.body, { clipboardData });
  return text;
};

/** Ctrl+V with this on the clipboard. */
export const pasted = async (text: string): Promise<void> => {
  const clipboardData = { types: ["text/plain"], getData: () => text };
  await act(async () => {
    fireEvent.paste(document.activeElement ?? document.body, { clipboardData });
  });
};
