/** Every zone: a provider's set of places inside which requests may move, and who says that these are its members. */
import { useCallback, useMemo, useState } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { CatalogueObject, Zone } from "@/api/bindings";
import type { GridColumn, GridEdit } from "@/design/DataGrid/types";
import type { Option } from "@/design/options";
import { shownLocale } from "@/lib/language";
import { AddZone } from "./AddZone";
import { Counted } from "./Counted";
import { zoneEdits } from "./edits";
import { providerName, type Lists } from "./lists";
import { List, type CellEdit, type Selection } from "./List";
import { regionOptions } from "./placementColumns";
import { placesAndBoundaries, withMembers } from "./PlacesField";
import { typedPlace } from "./typed";
import { unused, usageBy, type Usage } from "./usage";
import { isWord, membersOf, zoneMembers, zoneWords } from "./zoneMembers";

interface ZoneRow {
  zone: Zone;
  providerName: string;
  usage: Usage;
}

const rowId = (row: ZoneRow) => row.zone.id;
const bulk = ["provider", "source_region", "source", "note"];
const edited = (row: ZoneRow, object: CatalogueObject): ZoneRow =>
  object.kind === "zone" ? { ...row, zone: object.value } : row;
const groupBy = (row: ZoneRow) => ({ id: row.zone.provider, label: row.providerName });

function zoneRows(lists: Lists): readonly ZoneRow[] {
  const usage = usageBy(lists, (placement) => placement.zone);
  const rows = lists.zones.map((zone) => ({
    zone,
    providerName: providerName(lists, zone.provider),
    usage: usage.get(zone.id) ?? unused,
  }));
  return rows.toSorted((a, b) => a.providerName.localeCompare(b.providerName, shownLocale()));
}

/** Members are places, or one word that says there is no list of them. */
function memberOptions(say: Say, lists: Lists, chosen: readonly string[]): Option[] {
  const words = zoneWords.map((word) => ({ value: word, label: say(`claim-${word}`) }));
  const places = chosen.filter((member) => !isWord(member));
  return [...words, ...placesAndBoundaries(say, lists.boundaries, places)];
}

function columnsOf(say: Say, lists: Lists): readonly GridColumn<ZoneRow>[] {
  const regions = new Map(lists.regions.map((region) => [region.id, region.code]));
  return [
    {
      id: "id",
      header: say("registry-zone"),
      width: 180,
      value: (row) => row.zone.id,
      cell: (row) => (
        <b className="truncate" title={row.zone.id}>
          {row.zone.id}
        </b>
      ),
    },
    {
      id: "name",
      header: say("registry-name"),
      width: 170,
      value: (row) => row.zone.name,
      editor: { kind: "text" },
    },
    {
      id: "places",
      header: say("registry-members"),
      width: 260,
      value: (row) => membersOf(row.zone),
      text: (row) => {
        const members = row.zone.places;
        return typeof members === "string" ? say(`claim-${members}`) : members.join(" ");
      },
      cell: (row) => {
        const members = row.zone.places;
        return typeof members === "string" ? say(`claim-${members}`) : <Counted items={members} />;
      },
      editor: {
        kind: "tokens",
        options: (row) => memberOptions(say, lists, membersOf(row.zone)),
        add: say("registry-add-place"),
        create: typedPlace,
      },
    },
    {
      id: "source_region",
      header: say("registry-source-region"),
      width: 150,
      value: (row) => row.zone.source_region ?? null,
      text: (row) => regions.get(row.zone.source_region ?? "") ?? "",
      editor: { kind: "choice", options: (row) => regionOptions(lists, row.zone.provider, say("registry-none")) },
    },
    {
      id: "provider",
      header: say("registry-provider"),
      width: 130,
      value: (row) => row.zone.provider,
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
      value: (row) => row.zone.source.name,
      editor: { kind: "text" },
    },
    {
      id: "confidence",
      header: say("registry-confidence"),
      width: 180,
      value: (row) => row.zone.confidence,
      text: (row) => say(`registry-confidence-${row.zone.confidence}`),
    },
    {
      id: "note",
      header: say("registry-note"),
      width: 220,
      value: (row) => row.zone.note ?? null,
      editor: { kind: "text" },
    },
  ];
}

const needed = ["name", "source"];

export function Zones({ lists, selected, onSelect }: Selection & { lists: Lists }) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const rows = useMemo(() => zoneRows(lists), [lists]);
  const columns = useMemo(() => columnsOf(say, lists), [say, lists]);
  const edit = useCallback(
    (row: ZoneRow, column: string, value: GridEdit): CellEdit => {
      if (value === "" && needed.includes(column)) return say("registry-needed");
      if (column !== "places" || typeof value !== "object" || value === null) return zoneEdits(row.zone, column, value);
      const members = zoneMembers(withMembers(value, lists.boundaries));
      return members.kind === "refused" ? say(members.why) : zoneEdits(row.zone, column, members.value);
    },
    [say, lists.boundaries],
  );
  return (
    <>
      <List
        kind="zone"
        label={say("registry-tab-zones")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        groupBy={groupBy}
        selected={selected}
        onSelect={onSelect}
        edit={edit}
        edited={edited}
        add={say("registry-add-zone")}
        onAdd={() => setAdding(true)}
        empty={say("registry-empty-zones")}
        bulk={bulk}
      />
      {adding ? (
        <AddZone
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
