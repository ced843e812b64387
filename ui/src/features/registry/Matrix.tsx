/**
 * Models against placements: whether a model is served on these terms. Enter on an empty cell begins an endpoint there;
 * on one that is served it asks to take the endpoint away. Several in one cell are told apart in their own list.
 */
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { nowQuery } from "@/api/queries";
import { type Say, useSay } from "@/api/useSay";
import { Button } from "@/design/Button";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import type { GridColumn } from "@/design/DataGrid/types";
import { EmptyState } from "@/design/EmptyState";
import { Select } from "@/design/Select";
import { cx } from "@/lib/cx";
import { AddEndpoint } from "./AddEndpoint";
import { useDelete } from "./DeleteDialog";
import type { EndpointForm } from "./endpointForm";
import { providerName, type Lists } from "./lists";
import {
  endpointFor,
  everyProvider,
  firstProvider,
  matrixRows,
  servesIn,
  type MatrixRow,
  type Serves,
} from "./serving";

interface MatrixProps {
  lists: Lists;
  /** Leads to an endpoint in its list, or without one to where placements are added. */
  onGo: (tab: "endpoints" | "placements", id?: string) => void;
}

const rowId = (row: MatrixRow) => row.model;
const sign: Record<Serves, string> = { on: "●", apart: "◐", off: "○", none: "–" };

function columnsOf(say: Say, lists: Lists, provider: string, now: string): readonly GridColumn<MatrixRow>[] {
  const shown = lists.placements.filter((placement) => provider === everyProvider || placement.provider === provider);
  const text = (row: MatrixRow, placement: string) => {
    const serves = servesIn(row, placement, now);
    const count = row.endpoints.get(placement)?.length ?? 0;
    return say(`registry-matrix-${serves}`, { count });
  };
  return [
    {
      id: "model",
      header: say("registry-model"),
      width: 200,
      value: (row) => row.model,
      cell: (row) => (
        <b className="truncate" title={row.model}>
          {row.model}
        </b>
      ),
    },
    ...shown.map(({ id, name }): GridColumn<MatrixRow> => ({
      id,
      header: name,
      width: 130,
      value: (row) => servesIn(row, id, now),
      text: (row) => text(row, id),
      cell: (row) => <Serving serves={servesIn(row, id, now)} text={text(row, id)} />,
    })),
  ];
}

/** Where nothing is served the words are only spoken: most cells are empty, and those that are not should stand out. */
function Serving({ serves, text }: { serves: Serves; text: string }) {
  return (
    <span className={cx("flex items-center gap-1.5", serves !== "on" && "text-ink-3")}>
      <span aria-hidden="true">{sign[serves]}</span>
      <span className={serves === "none" ? "sr-only" : undefined}>{text}</span>
    </span>
  );
}

export function Matrix({ lists, onGo }: MatrixProps) {
  const say = useSay();
  const [provider, setProvider] = useState(() => firstProvider(lists));
  const [opened] = useState(() => new Date().toISOString());
  const [adding, setAdding] = useState<EndpointForm>();
  const { ask, dialog } = useDelete("endpoint");
  const rows = useMemo(() => matrixRows(lists), [lists]);
  // Until the core has said what time it is by its clock, this computer's will do.
  const { data: now = opened } = useQuery(nowQuery);
  const columns = useMemo(() => columnsOf(say, lists, provider, now), [say, lists, provider, now]);
  const toggle = (row: MatrixRow, column: string) => {
    const placement = lists.placements.find(({ id }) => id === column);
    if (placement === undefined) return;
    const [endpoint, ...others] = row.endpoints.get(column) ?? [];
    if (endpoint === undefined) setAdding(endpointFor(lists, row.model, placement));
    else if (others.length > 0) onGo("endpoints", endpoint.id);
    else void ask(endpoint.id);
  };
  if (lists.placements.length === 0) {
    return (
      <EmptyState
        sentence={say("registry-matrix-empty")}
        action={<Button onClick={() => onGo("placements")}>{say("registry-tab-placements")}</Button>}
      />
    );
  }
  const providers = [...new Set(lists.placements.map((placement) => placement.provider))];
  return (
    <>
      <DataGrid<MatrixRow>
        label={say("registry-matrix")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        rowName={rowId}
        onOpen={toggle}
        empty={<EmptyState sentence={say("registry-empty-models")} />}
        tools={
          <>
            <Select
              label={say("registry-matrix-provider")}
              layout="bare"
              prefix={say("registry-provider")}
              value={provider}
              onChange={setProvider}
              options={[
                { value: everyProvider, label: say("registry-matrix-all") },
                ...providers.map((id) => ({ value: id, label: providerName(lists, id) })),
              ]}
            />
            <span className="text-sm text-ink-3">{say("registry-matrix-help")}</span>
          </>
        }
      />
      {dialog}
      {adding === undefined ? null : (
        <AddEndpoint
          lists={lists}
          initial={adding}
          onClose={() => setAdding(undefined)}
          onAdded={() => setAdding(undefined)}
        />
      )}
    </>
  );
}
