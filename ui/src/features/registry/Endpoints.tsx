/** Every endpoint: one model over one connection in one placement, grouped by who runs it. */
import { useQuery } from "@tanstack/react-query";
import { useSay } from "@/api/useSay";
import type { CatalogueObject } from "@/api/bindings";
import { useCallback, useMemo, useState } from "react";
import { useOpenInspector } from "@/design/InspectorSlot";
import type { GridEdit } from "@/design/DataGrid/types";
import { officerLocale, officerZone } from "@/lib/when";
import { Button } from "@/design/Button";
import { AddEndpoint } from "./AddEndpoint";
import { endpointColumns, endpointOptions, endpointRows, type EndpointRow } from "./endpointColumns";
import { endpointEdits } from "./edits";
import { isTaken, type Lists } from "./lists";
import { List, type CellEdit, type Selection } from "./List";
import { hostsQuery, useClaimText } from "./queries";
import { idProblem } from "./typed";

const rowId = (row: EndpointRow) => row.endpoint.id;
const edited = (row: EndpointRow, object: CatalogueObject): EndpointRow =>
  object.kind === "endpoint" ? { ...row, endpoint: object.value } : row;
const groupBy = (row: EndpointRow) => ({ id: row.provider, label: row.providerName });

/** Not the identifier and the upstream name: each is one endpoint's own. */
const bulk = ["enabled", "placement", "connection", "model", "from", "to"];

interface EndpointsProps extends Selection {
  lists: Lists;
  onImport: () => void;
}

export function Endpoints({ lists, selected, onSelect, onImport }: EndpointsProps) {
  const say = useSay();
  const claimText = useClaimText(lists);
  const openInspector = useOpenInspector();
  const [adding, setAdding] = useState(false);
  const hosts = useQuery(hostsQuery).data;
  const rows = useMemo(() => endpointRows(lists, claimText, hosts ?? []), [lists, claimText, hosts]);
  const columns = useMemo(
    () => endpointColumns(say, endpointOptions(lists), { zone: officerZone(), locale: officerLocale() }),
    [say, lists],
  );
  const edit = useCallback(
    (row: EndpointRow, column: string, value: GridEdit): CellEdit => {
      if (column === "id" && typeof value === "string") {
        const problem = idProblem(value.trim(), "plain");
        if (problem !== undefined) return say(problem);
        if (isTaken(lists, "endpoint", value.trim())) return say("registry-taken", { id: value.trim() });
      }
      return endpointEdits(row.endpoint, column, value);
    },
    [lists, say],
  );
  const importButton = <Button onClick={onImport}>{say("registry-import")}</Button>;
  return (
    <>
      <List
        kind="endpoint"
        label={say("registry-tab-endpoints")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        groupBy={groupBy}
        selected={selected}
        onSelect={onSelect}
        edit={edit}
        edited={edited}
        onOpen={(row) => {
          onSelect(row.endpoint.id);
          openInspector();
        }}
        add={say("registry-add-endpoint")}
        onAdd={() => setAdding(true)}
        empty={say("registry-empty-endpoints")}
        emptyAction={importButton}
        bulk={bulk}
      />
      {adding ? (
        <AddEndpoint
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
