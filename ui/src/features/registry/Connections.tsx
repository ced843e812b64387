/** Every connection: how a host is reached, and whether its key is stored. */
import { useQueries, useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { CatalogueObject, Connection } from "@/api/bindings";
import { Button } from "@/design/Button";
import type { GridColumn, GridEdit } from "@/design/DataGrid/types";
import { ConnectionFields, type ConnectionForm } from "./ConnectionFields";
import { allWireApis, connectionEdits, fieldProblem, put } from "./edits";
import { Mono } from "./endpointColumns";
import { FormDialog } from "./FormDialog";
import { KeyDialog } from "./keys";
import { isTaken, type Lists } from "./lists";
import { List, type CellEdit, type Selection } from "./List";
import { connectionKeyQuery, useSave, vaultQuery } from "./queries";
import { idProblem, networksOf, wrongNetwork } from "./typed";
import { useForm, type Problems } from "./useForm";

type KeyState = "stored" | "missing" | "not_needed" | "locked" | "failed" | "asking";

interface ConnectionRow {
  connection: Connection;
  key: KeyState;
}

const rowId = (row: ConnectionRow) => row.connection.id;
const bulk = ["api", "networks", "credential_env"];
const edited = (row: ConnectionRow, object: CatalogueObject): ConnectionRow =>
  object.kind === "connection" ? { ...row, connection: object.value } : row;

/** A host in a private network that names no variable for a key asks for none. */
function needsKey(connection: Connection): boolean {
  const named = connection.credential_env !== undefined && connection.credential_env !== null;
  return named || (connection.networks ?? []).length === 0;
}

/** Whether each connection has its key. Nothing is asked of a vault that would first have to be opened. */
function useKeyStates(connections: readonly Connection[]): readonly ConnectionRow[] {
  const vault = useQuery(vaultQuery).data?.state;
  const isOpen = vault === "keychain" || vault === "passphrase_file";
  return useQueries({
    queries: connections.map((connection) => ({ ...connectionKeyQuery(connection.id), enabled: isOpen })),
    combine: useCallback(
      (answers: readonly { data: boolean | undefined; isError: boolean }[]) =>
        connections.map((connection, at) => {
          const answer = answers[at];
          const key = (): KeyState => {
            if (answer?.data === true) return "stored";
            if (!needsKey(connection)) return "not_needed";
            if (answer?.isError === true) return "failed";
            if (answer?.data === false) return "missing";
            return vault === undefined || isOpen ? "asking" : "locked";
          };
          return { connection, key: key() };
        }),
      [connections, vault, isOpen],
    ),
  });
}

function connectionColumns(say: Say, onKey: (id: string) => void): readonly GridColumn<ConnectionRow>[] {
  return [
    {
      id: "id",
      header: say("registry-connection"),
      width: 160,
      value: (row) => row.connection.id,
      cell: (row) => <b className="truncate">{row.connection.id}</b>,
    },
    {
      id: "base_url",
      header: say("registry-base-url"),
      width: 300,
      value: (row) => row.connection.base_url,
      cell: (row) => <Mono text={row.connection.base_url} />,
      editor: { kind: "text", mono: true },
    },
    {
      id: "api",
      header: say("registry-api"),
      width: 150,
      value: (row) => row.connection.api,
      text: (row) => say(`registry-api-${row.connection.api}`),
      editor: {
        kind: "select",
        options: allWireApis.map((api) => ({ value: api, label: say(`registry-api-${api}`) })),
      },
    },
    {
      id: "credential_env",
      header: say("registry-key-name"),
      width: 150,
      value: (row) => row.connection.credential_env ?? null,
      cell: (row) => <Mono text={row.connection.credential_env ?? ""} />,
      editor: { kind: "text", mono: true },
    },
    {
      id: "networks",
      header: say("registry-networks"),
      width: 140,
      value: (row) => row.connection.networks ?? [],
      text: (row) => (row.connection.networks ?? []).join(" "),
      editor: {
        kind: "tokens",
        options: [],
        add: say("registry-add-network"),
        create: (typed) => ({ value: typed, label: typed }),
      },
    },
    {
      id: "key",
      header: say("registry-key"),
      width: 140,
      value: (row) => row.key,
      text: (row) => say(`registry-key-${row.key}`),
      opens: () => true,
      cell: (row) =>
        row.key === "missing" || row.key === "locked" ? (
          // Enter on the cell does the same: the button is for the mouse.
          <Button
            kind="link"
            tabIndex={-1}
            aria-label={`${say(`registry-key-${row.key}`)}, ${row.connection.id}`}
            onClick={() => onKey(row.connection.id)}
          >
            {say(`registry-key-${row.key}`)}
          </Button>
        ) : (
          <span className={row.key === "stored" ? "" : "text-ink-3"}>{say(`registry-key-${row.key}`)}</span>
        ),
    },
  ];
}

export function Connections({ lists, selected, onSelect }: Selection & { lists: Lists }) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const [keyFor, setKeyFor] = useState<string>();
  const rows = useKeyStates(lists.connections);
  const columns = useMemo(() => connectionColumns(say, setKeyFor), [say]);
  const edit = useCallback(
    (row: ConnectionRow, column: string, value: GridEdit): CellEdit => {
      const wrong = column === "networks" && typeof value === "object" ? wrongNetwork(value ?? []) : undefined;
      if (wrong !== undefined) return say("registry-not-network", { text: wrong });
      return connectionEdits(row.connection, column, value);
    },
    [say],
  );
  return (
    <>
      <List
        kind="connection"
        label={say("registry-tab-connections")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        selected={selected}
        onSelect={onSelect}
        edit={edit}
        edited={edited}
        onOpen={(row, column) => {
          if (column === "key") setKeyFor(row.connection.id);
        }}
        add={say("registry-add-connection")}
        onAdd={() => setAdding(true)}
        empty={say("registry-empty-connections")}
        bulk={bulk}
        tools={<KeyButton selected={selected} rows={rows} onKey={setKeyFor} />}
      />
      {adding ? (
        <AddConnection
          lists={lists}
          onClose={() => setAdding(false)}
          onAdded={(id) => {
            setAdding(false);
            onSelect(id);
          }}
        />
      ) : null}
      {keyFor === undefined ? null : <KeyDialog connection={keyFor} onClose={() => setKeyFor(undefined)} />}
    </>
  );
}

interface KeyButtonProps {
  selected: string | undefined;
  rows: readonly ConnectionRow[];
  onKey: (id: string) => void;
}

/** The key of the selected connection, also where one is stored already. */
function KeyButton({ selected, rows, onKey }: KeyButtonProps) {
  const say = useSay();
  const row = rows.find((one) => rowId(one) === selected);
  return (
    <Button
      kind="quiet"
      disabled={row === undefined}
      onClick={() => {
        if (row !== undefined) onKey(rowId(row));
      }}
    >
      {say(row?.key === "stored" ? "registry-key-replace" : "registry-key-enter")}
    </Button>
  );
}

const emptyConnection: ConnectionForm = { id: "", baseUrl: "", api: "openai_chat", keyName: "", networks: "" };

interface AddConnectionProps {
  lists: Lists;
  onClose: () => void;
  onAdded: (id: string) => void;
}

function AddConnection({ lists, onClose, onAdded }: AddConnectionProps) {
  const say = useSay();
  const save = useSave();
  const form = useForm<ConnectionForm>({
    initial: emptyConnection,
    check: ({ id, baseUrl, networks }): Problems<ConnectionForm> => {
      const name = id.trim();
      const problem = idProblem(name, "plain");
      const wrong = wrongNetwork(networksOf(networks));
      return {
        id:
          problem !== undefined
            ? say(problem)
            : isTaken(lists, "connection", name)
              ? say("registry-taken", { id: name })
              : undefined,
        baseUrl: baseUrl.trim() === "" ? say("registry-needed") : undefined,
        networks: wrong === undefined ? undefined : say("registry-not-network", { text: wrong }),
      };
    },
    save: ({ id, baseUrl, api, keyName, networks }) => {
      const env = keyName.trim();
      const value = {
        id: id.trim(),
        base_url: baseUrl.trim(),
        api,
        ...(env === "" ? {} : { credential_env: env }),
        networks: networksOf(networks),
      };
      return save([put({ kind: "connection", value })]);
    },
    place: (error, { id }) => ({
      baseUrl: fieldProblem(error, "connection", id.trim(), "base_url"),
      keyName: fieldProblem(error, "connection", id.trim(), "credential_env"),
      networks: fieldProblem(error, "connection", id.trim(), "networks"),
    }),
    onSaved: ({ id }) => onAdded(id.trim()),
  });
  return (
    <FormDialog
      title={say("registry-add-connection")}
      description={say("registry-add-connection-text")}
      save={say("registry-add-connection")}
      busy={form.busy}
      dirty={form.dirty}
      error={form.error}
      width="wide"
      onSave={form.submit}
      onClose={onClose}
    >
      <ConnectionFields values={form.values} problems={form.problems} set={form.set} />
    </FormDialog>
  );
}
