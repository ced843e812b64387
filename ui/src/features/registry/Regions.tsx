/** Every region: a provider's physical place, who says where it is, and what runs there. */
import { useCallback, useMemo, useState } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { CatalogueObject, Region } from "@/api/bindings";
import type { GridColumn, GridEdit } from "@/design/DataGrid/types";
import { shownLocale } from "@/lib/language";
import { placeName, placeOptions } from "@/lib/places";
import { AddRegion } from "./AddRegion";
import { Counted } from "./Counted";
import { regionEdits } from "./edits";
import { Mono } from "./endpointColumns";
import { providerName, type Lists } from "./lists";
import { List, type CellEdit, type Selection } from "./List";
import { unused, usageBy, type Usage } from "./usage";

interface RegionRow {
  region: Region;
  providerName: string;
  usage: Usage;
}

const rowId = (row: RegionRow) => row.region.id;
const bulk = ["place", "geography", "provider", "source"];
const edited = (row: RegionRow, object: CatalogueObject): RegionRow =>
  object.kind === "region" ? { ...row, region: object.value } : row;
const groupBy = (row: RegionRow) => ({ id: row.region.provider, label: row.providerName });

function regionRows(lists: Lists): readonly RegionRow[] {
  const usage = usageBy(lists, (placement) => placement.region);
  const rows = lists.regions.map((region) => ({
    region,
    providerName: providerName(lists, region.provider),
    usage: usage.get(region.id) ?? unused,
  }));
  return rows.toSorted((a, b) => a.providerName.localeCompare(b.providerName, shownLocale()));
}

const placeText = (place: string | null | undefined) =>
  place === null || place === undefined ? "" : `${place} ${placeName(place, shownLocale())}`;

function columnsOf(say: Say, lists: Lists): readonly GridColumn<RegionRow>[] {
  return [
    {
      id: "id",
      header: say("registry-region"),
      width: 190,
      value: (row) => row.region.id,
      cell: (row) => (
        <b className="truncate" title={row.region.id}>
          {row.region.id}
        </b>
      ),
    },
    {
      id: "code",
      header: say("registry-region-code"),
      width: 140,
      value: (row) => row.region.code,
      cell: (row) => <Mono text={row.region.code} />,
      editor: { kind: "text", mono: true },
    },
    {
      id: "name",
      header: say("registry-name"),
      width: 160,
      value: (row) => row.region.name ?? "",
      editor: { kind: "text" },
    },
    {
      id: "place",
      header: say("registry-place"),
      width: 150,
      value: (row) => row.region.place ?? null,
      text: (row) => placeText(row.region.place),
      editor: { kind: "choice", options: (row) => regionPlaces(say, row.region.place) },
    },
    {
      id: "geography",
      header: say("registry-geography"),
      width: 120,
      value: (row) => row.region.geography ?? null,
      editor: { kind: "text" },
    },
    {
      id: "provider",
      header: say("registry-provider"),
      width: 130,
      value: (row) => row.region.provider,
      text: (row) => row.providerName,
      editor: {
        kind: "choice",
        options: lists.providers.map(({ id, name }) => ({ value: id, label: name, hint: id })),
      },
    },
    {
      id: "placements",
      header: say("registry-tab-placements"),
      width: 200,
      value: (row) => row.usage.placements,
      cell: (row) => <Counted items={row.usage.placements} />,
    },
    {
      id: "endpoints",
      header: say("registry-tab-endpoints"),
      width: 200,
      value: (row) => row.usage.endpoints,
      cell: (row) => <Counted items={row.usage.endpoints} />,
    },
    {
      id: "source",
      header: say("registry-source"),
      width: 200,
      value: (row) => row.region.source.name,
      editor: { kind: "text" },
    },
    {
      id: "confidence",
      header: say("registry-confidence"),
      width: 180,
      value: (row) => row.region.confidence,
      text: (row) => say(`registry-confidence-${row.region.confidence}`),
    },
  ];
}

/** Every country, what the region has already, and that nobody says where it is. */
function regionPlaces(say: Say, place: string | null | undefined) {
  const own = place === null || place === undefined ? [] : [place];
  return [{ value: "", label: say("registry-place-unknown") }, ...placeOptions(shownLocale(), own)];
}

const needed = ["code", "source"];

export function Regions({ lists, selected, onSelect }: Selection & { lists: Lists }) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const rows = useMemo(() => regionRows(lists), [lists]);
  const columns = useMemo(() => columnsOf(say, lists), [say, lists]);
  const edit = useCallback(
    (row: RegionRow, column: string, value: GridEdit): CellEdit =>
      value === "" && needed.includes(column) ? say("registry-needed") : regionEdits(row.region, column, value),
    [say],
  );
  return (
    <>
      <List
        kind="region"
        label={say("registry-tab-regions")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        groupBy={groupBy}
        selected={selected}
        onSelect={onSelect}
        edit={edit}
        edited={edited}
        add={say("registry-add-region")}
        onAdd={() => setAdding(true)}
        empty={say("registry-empty-regions")}
        bulk={bulk}
      />
      {adding ? (
        <AddRegion
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
