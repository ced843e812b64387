/** The same places as on the map, a row each: its equal, for who reads lists better, and for what is too small to press. */
import { useMemo, useState } from "react";
import { ToggleChip } from "@/design/Chip";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import type { GridColumn } from "@/design/DataGrid/types";
import { placeMark, Swatch } from "./marks";
import type { Say } from "./model";
import { placeStates, type PlaceEntry, type PlaceState } from "./places";
import type { MapPlace } from "./WorldMap";
import { useSay } from "./useSay";

interface PlaceListProps {
  label: string;
  places: readonly MapPlace[];
  chosen: string | undefined;
  /** `open`: where the explanation is a sheet, it opens. */
  onChoose: (code: string, open: boolean) => void;
}

export function PlaceList({ label, places, chosen, onChoose }: PlaceListProps) {
  const say = useSay();
  const [grouped, setGrouped] = useState(true);
  const columns = useMemo(() => columnsOf(say), [say]);
  // In the order of states, and of names within each, which the map's order of names keeps.
  const rows = useMemo(() => places.toSorted((a, b) => rank(a.place.state) - rank(b.place.state)), [places]);
  const selected = useMemo(() => (chosen === undefined ? [] : [chosen]), [chosen]);
  const group = ({ place: { state } }: MapPlace) => ({ id: state, label: say(`coverage-state-${state}`) });
  return (
    <DataGrid
      label={label}
      rows={rows}
      columns={columns}
      rowId={idOf}
      rowName={({ title }) => title}
      {...(grouped ? { groupBy: group } : {})}
      hideFind
      tools={<ToggleChip label={say("coverage-places-grouped")} on={grouped} onChange={setGrouped} />}
      selection="single"
      selected={selected}
      onSelect={([code]) => {
        if (code !== undefined) onChoose(code, false);
      }}
      onOpen={({ place }) => onChoose(place.code, true)}
      empty={null}
    />
  );
}

const idOf = ({ place }: MapPlace) => place.code;
const rank = (state: PlaceState) => placeStates.indexOf(state);

/** The country's code, or those of its parts of which something else is said. */
function codesOf({ code, permittedParts, conditionalParts, deniedParts }: PlaceEntry): string {
  const parts = [...permittedParts, ...conditionalParts, ...deniedParts];
  return parts.length === 0 ? code : parts.join(", ");
}

function columnsOf(say: Say): readonly GridColumn<MapPlace>[] {
  return [
    {
      id: "place",
      header: say("coverage-places-place"),
      value: ({ place }) => place.name,
      cell: ({ place }) => (
        <span className="truncate">
          {place.name} <span className="text-ink-3">{codesOf(place)}</span>
        </span>
      ),
      width: 150,
    },
    {
      id: "state",
      header: say("coverage-places-state"),
      value: ({ place }) => rank(place.state),
      text: ({ place }) => say(`coverage-state-${place.state}`),
      cell: ({ place }) => (
        <span className="flex min-w-0 items-center gap-2">
          <Swatch mark={placeMark[place.state]} />
          <span className="truncate">{say(`coverage-state-${place.state}`)}</span>
        </span>
      ),
      width: 180,
    },
    {
      id: "used",
      header: say("coverage-places-used"),
      value: ({ place }) => place.eligible.length,
      width: 80,
      align: "end",
    },
    {
      id: "refused",
      header: say("coverage-places-refused"),
      value: ({ place }) => place.refused.length,
      width: 100,
      align: "end",
    },
  ];
}
