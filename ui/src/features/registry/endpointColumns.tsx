/** Endpoints as rows, and the columns in which they are read and edited. */
import type { Say } from "@/api/useSay";
import type { ClaimValue, Endpoint, HostCheck } from "@/api/bindings";
import type { GridColumn } from "@/design/DataGrid/types";
import { showDate, type DateRule } from "@/design/dateValue";
import type { Option } from "@/design/options";
import { claimOf, isDisputed } from "@/api/claims";
import { shownLocale } from "@/lib/language";
import { ClaimCell } from "./ClaimCell";
import { hostOf, providerName, type Lists } from "./lists";

export interface EndpointRow {
  endpoint: Endpoint;
  provider: string;
  providerName: string;
  host: string;
  placementName: string;
  processing: ClaimValue;
  processingText: string;
  disputed: boolean;
  /** What the host says that the registry does not. */
  contradiction: string | undefined;
}

export function endpointRows(
  lists: Lists,
  claimText: (value: ClaimValue) => string,
  hosts: readonly HostCheck[],
): readonly EndpointRow[] {
  const contradicts = new Map(
    hosts.filter(({ outcome }) => outcome === "contradicts").map(({ endpoint, sentence }) => [endpoint, sentence]),
  );
  const placements = new Map(lists.placements.map((placement) => [placement.id, placement]));
  const connections = new Map(lists.connections.map((connection) => [connection.id, connection]));
  const rows = lists.endpoints.map((endpoint) => {
    const placement = placements.get(endpoint.placement);
    const connection = connections.get(endpoint.connection);
    const processing = placement === undefined ? "unknown" : claimOf(placement, "processing");
    const provider = placement?.provider ?? "";
    return {
      endpoint,
      provider,
      providerName: providerName(lists, provider),
      host: connection === undefined ? "" : hostOf(connection.base_url),
      placementName: placement?.name ?? endpoint.placement,
      processing,
      processingText: claimText(processing),
      disputed: placement !== undefined && isDisputed(placement, "processing"),
      contradiction: contradicts.get(endpoint.id),
    };
  });
  return rows.toSorted((a, b) => a.providerName.localeCompare(b.providerName, shownLocale()));
}

export interface EndpointOptions {
  models: readonly Option[];
  connections: readonly Option[];
  placements: readonly Option[];
}

export function endpointOptions(lists: Lists): EndpointOptions {
  return {
    models: lists.models.map(({ id, vendor }) => ({ value: id, label: id, ...hint(vendor) })),
    connections: lists.connections.map(({ id, base_url }) => ({ value: id, label: id, hint: hostOf(base_url) })),
    placements: lists.placements.map(({ id, name }) => ({ value: id, label: name, hint: id })),
  };
}

const hint = (text: string | null | undefined) => (text === null || text === undefined ? {} : { hint: text });

export interface Dates {
  zone: string;
  locale: string;
}

export function endpointColumns(say: Say, options: EndpointOptions, dates: Dates): readonly GridColumn<EndpointRow>[] {
  const from: DateRule = { edge: "from", ...dates };
  const to: DateRule = { edge: "through", ...dates };
  const word = (row: EndpointRow) => say(row.endpoint.enabled ? "registry-on" : "registry-off");
  return [
    {
      id: "id",
      header: say("registry-endpoint"),
      width: 136,
      value: (row) => row.endpoint.id,
      cell: (row) => <b className="truncate">{row.endpoint.id}</b>,
      editor: { kind: "text" },
    },
    {
      id: "model",
      header: say("registry-model"),
      width: 124,
      value: (row) => row.endpoint.model,
      editor: { kind: "choice", options: options.models },
    },
    {
      id: "upstream",
      header: say("registry-upstream"),
      width: 112,
      value: (row) => row.endpoint.upstream_name,
      cell: (row) => <Mono text={row.endpoint.upstream_name} />,
      editor: { kind: "text", mono: true },
    },
    {
      id: "connection",
      header: say("registry-connection"),
      width: 140,
      value: (row) => row.endpoint.connection,
      text: (row) =>
        `${row.endpoint.connection} ${row.host} ${row.contradiction === undefined ? "" : say("registry-host-contradicts")}`.trim(),
      cell: (row) => <ConnectionCell row={row} mark={say("registry-host-contradicts")} />,
      editor: { kind: "choice", options: options.connections },
    },
    {
      id: "placement",
      header: say("registry-placement"),
      width: 130,
      value: (row) => row.endpoint.placement,
      text: (row) => row.placementName,
      editor: { kind: "choice", options: options.placements },
    },
    {
      id: "processing",
      header: say("stage-processing"),
      width: 132,
      value: (row) => row.processingText,
      text: (row) => `${row.processingText} ${row.disputed ? say("registry-disputed") : ""}`.trim(),
      cell: (row) => (
        <ClaimCell
          value={row.processing}
          text={row.processingText}
          disputed={row.disputed ? say("registry-disputed") : undefined}
        />
      ),
    },
    {
      id: "enabled",
      header: say("registry-enabled"),
      width: 64,
      value: (row) => (row.endpoint.enabled ? "on" : "off"),
      text: word,
      cell: (row) => <span className={row.endpoint.enabled ? "" : "text-ink-3"}>{word(row)}</span>,
      editor: {
        kind: "select",
        options: [
          { value: "on", label: say("registry-on") },
          { value: "off", label: say("registry-off") },
        ],
      },
    },
    {
      id: "from",
      header: say("registry-from"),
      width: 96,
      value: (row) => row.endpoint.term?.from ?? null,
      text: (row) => showDate(row.endpoint.term?.from ?? null, from),
      editor: { kind: "date", rule: from },
    },
    {
      id: "to",
      header: say("registry-through"),
      width: 96,
      value: (row) => row.endpoint.term?.to ?? null,
      text: (row) => showDate(row.endpoint.term?.to ?? null, to),
      editor: { kind: "date", rule: to },
    },
  ];
}

/** The connection and its host, marked where the host names another place than the registry. */
function ConnectionCell({ row, mark }: { row: EndpointRow; mark: string }) {
  const { endpoint, host, contradiction } = row;
  return (
    <span className="flex min-w-0 items-center gap-1.5" title={contradiction ?? `${endpoint.connection}, ${host}`}>
      <span className="min-w-0 truncate">
        {endpoint.connection} <span className="ml-1 text-sm text-ink-3">{host}</span>
      </span>
      {contradiction === undefined ? null : (
        <span className="shrink-0 rounded-full border border-exempt-line px-1.5 text-xs leading-4 text-exempt">
          {mark}
        </span>
      )}
    </span>
  );
}

export function Mono({ text }: { text: string }) {
  return (
    <span className="truncate font-mono text-sm" title={text}>
      {text}
    </span>
  );
}
