/** Placements as rows: the six claims in short stand before the terms from which they come, because they decide. */
import type { Say } from "@/api/useSay";
import type { ClaimValue, Placement, Scope, Stage } from "@/api/bindings";
import type { GridColumn } from "@/design/DataGrid/types";
import type { Option } from "@/design/options";
import { shownLocale } from "@/lib/language";
import { showCalendarDay } from "@/lib/when";
import { ClaimCell } from "./ClaimCell";
import { claimOf, forcedBy, isDisputed, stages } from "@/api/claims";
import { allScopes } from "./edits";
import { Mono } from "./endpointColumns";
import { providerName, type Lists } from "./lists";

export interface PlacementRow {
  placement: Placement;
  providerName: string;
  claims: Record<Stage, { value: ClaimValue; text: string; disputed: boolean }>;
}

export function placementRows(lists: Lists, claimText: (value: ClaimValue) => string): readonly PlacementRow[] {
  const names = new Map(lists.providers.map(({ id, name }) => [id, name]));
  const rows = lists.placements.map((placement) => {
    const claim = (stage: Stage) => {
      const value = claimOf(placement, stage);
      return { value, text: claimText(value), disputed: isDisputed(placement, stage) };
    };
    return {
      placement,
      providerName: names.get(placement.provider) ?? placement.provider,
      claims: {
        processing: claim("processing"),
        storage: claim("storage"),
        prompt_logs: claim("prompt_logs"),
        abuse_monitoring: claim("abuse_monitoring"),
        support_access: claim("support_access"),
        control_plane: claim("control_plane"),
      },
    };
  });
  return rows.toSorted((a, b) => a.providerName.localeCompare(b.providerName, shownLocale()));
}

/** Why processing is what it is, where the scope says so. */
export function forcedWord(say: Say, scope: Scope, stage: Stage): string | undefined {
  return forcedBy(scope, stage) === undefined ? undefined : say("registry-forced", { scope: say(`scope-${scope}`) });
}

/** The stage that a column shows; undefined for the others. */
export function stageOf(column: string): Stage | undefined {
  return stages.find((stage) => stage === column);
}

export function regionOptions(lists: Lists, provider: string, none: string): readonly Option[] {
  const own = lists.regions.filter((region) => region.provider === provider);
  return [
    { value: "", label: none },
    ...own.map(({ id, code, name, place }) => ({
      value: id,
      label: code,
      hint: [name ?? "", place ?? ""].filter((part) => part !== "").join(" · "),
    })),
  ];
}

export function zoneOptions(lists: Lists, provider: string, none: string): readonly Option[] {
  const own = lists.zones.filter((zone) => zone.provider === provider);
  return [{ value: "", label: none }, ...own.map(({ id, name }) => ({ value: id, label: name, hint: id }))];
}

function named(names: ReadonlyMap<string, string>, id: string | null | undefined): string {
  return id === null || id === undefined ? "" : (names.get(id) ?? id);
}

export function placementColumns(say: Say, lists: Lists): readonly GridColumn<PlacementRow>[] {
  const none = say("registry-none");
  const regions = new Map(lists.regions.map((region) => [region.id, region.code]));
  const zones = new Map(lists.zones.map((zone) => [zone.id, zone.name]));
  return [
    {
      id: "id",
      header: say("registry-placement"),
      width: 170,
      value: (row) => row.placement.id,
      cell: (row) => (
        <b className="truncate" title={row.placement.id}>
          {row.placement.id}
        </b>
      ),
    },
    {
      id: "name",
      header: say("registry-name"),
      width: 140,
      value: (row) => row.placement.name,
      editor: { kind: "text" },
    },
    {
      id: "scope",
      header: say("registry-scope"),
      width: 84,
      value: (row) => row.placement.scope,
      text: (row) => say(`scope-${row.placement.scope}`),
      editor: { kind: "select", options: allScopes.map((scope) => ({ value: scope, label: say(`scope-${scope}`) })) },
    },
    ...stages.map((stage) => claimColumn(say, stage)),
    {
      id: "region",
      header: say("registry-region"),
      width: 110,
      value: (row) => row.placement.region ?? null,
      text: (row) => named(regions, row.placement.region),
      editor: { kind: "choice", options: (row) => regionOptions(lists, row.placement.provider, none) },
    },
    {
      id: "zone",
      header: say("registry-zone"),
      width: 120,
      value: (row) => row.placement.zone ?? null,
      text: (row) => named(zones, row.placement.zone),
      editor: { kind: "choice", options: (row) => zoneOptions(lists, row.placement.provider, none) },
    },
    {
      id: "sku",
      header: say("registry-sku"),
      width: 120,
      value: (row) => row.placement.sku ?? null,
      cell: (row) => <Mono text={row.placement.sku ?? ""} />,
      editor: { kind: "text", mono: true },
    },
    {
      id: "provider",
      header: say("registry-provider"),
      width: 110,
      value: (row) => row.placement.provider,
      text: (row) => row.providerName,
      editor: {
        kind: "choice",
        options: lists.providers.map(({ id, name }) => ({ value: id, label: name, hint: id })),
      },
    },
    {
      id: "verified",
      header: say("registry-verified"),
      width: 104,
      value: (row) => row.placement.verified_on ?? null,
      text: (row) => showCalendarDay(row.placement.verified_on ?? ""),
      editor: { kind: "text" },
    },
  ];
}

const widths: Record<Stage, number> = {
  processing: 164,
  storage: 100,
  prompt_logs: 100,
  abuse_monitoring: 120,
  support_access: 110,
  control_plane: 104,
};

function claimColumn(say: Say, stage: Stage): GridColumn<PlacementRow> {
  const disputed = (row: PlacementRow) => (row.claims[stage].disputed ? say("registry-disputed") : undefined);
  const short = (full: string | undefined) =>
    full === undefined ? undefined : { short: say("registry-forced-short"), full };
  const forced = (row: PlacementRow) => forcedWord(say, row.placement.scope, stage);
  return {
    id: stage,
    header: say(`stage-${stage}`),
    width: widths[stage],
    value: (row) => row.claims[stage].text,
    text: (row) => [row.claims[stage].text, forced(row), disputed(row)].filter((part) => part !== undefined).join(" "),
    cell: (row) => (
      <ClaimCell
        value={row.claims[stage].value}
        text={row.claims[stage].text}
        forced={short(forced(row))}
        disputed={disputed(row)}
      />
    ),
    opens: (row) => forcedBy(row.placement.scope, stage) === undefined,
  };
}

/** How a placement is called in a list of choices. */
export function placementLabel(lists: Lists, placement: Placement): string {
  return `${providerName(lists, placement.provider)}, ${placement.name}`;
}
