/** Every placement: the terms under which a provider runs models, with one claim for each stage. */
import { useCallback, useMemo, useState } from "react";
import { useSay } from "@/api/useSay";
import type { CatalogueObject, Stage } from "@/api/bindings";
import type { GridEdit } from "@/design/DataGrid/types";
import { useOpenInspector } from "@/design/InspectorSlot";
import { officerLocale } from "@/lib/when";
import { AddPlacement } from "./AddPlacement";
import { forcedBy } from "@/api/claims";
import { placementEdits } from "./edits";
import type { Lists } from "./lists";
import { List, type CellEdit, type Selection } from "./List";
import { placementColumns, placementRows, stageOf, type PlacementRow } from "./placementColumns";
import { useClaimText } from "./queries";
import { calendarDay } from "./typed";

const rowId = (row: PlacementRow) => row.placement.id;
const edited = (row: PlacementRow, object: CatalogueObject): PlacementRow =>
  object.kind === "placement" ? { ...row, placement: object.value } : row;
const groupBy = (row: PlacementRow) => ({ id: row.placement.provider, label: row.providerName });

/** Not the name, which is one placement's own, and not the claims, which need their sources. */
const bulk = ["scope", "region", "zone", "sku", "provider", "verified"];

interface PlacementsProps extends Selection {
  lists: Lists;
  onClaim: (placement: string, stage: Stage) => void;
}

export function Placements({ lists, selected, onSelect, onClaim }: PlacementsProps) {
  const say = useSay();
  const claimText = useClaimText(lists);
  const openInspector = useOpenInspector();
  const [adding, setAdding] = useState(false);
  const rows = useMemo(() => placementRows(lists, claimText), [lists, claimText]);
  const columns = useMemo(() => placementColumns(say, lists), [say, lists]);
  const edit = useCallback(
    (row: PlacementRow, column: string, value: GridEdit): CellEdit => {
      if (column === "name" && value === "") return say("registry-needed");
      if (column === "verified" && typeof value === "string") {
        const day = calendarDay(value, officerLocale());
        return day === undefined ? say("registry-not-day") : placementEdits(row.placement, column, day);
      }
      return placementEdits(row.placement, column, value);
    },
    [say],
  );
  return (
    <>
      <List
        kind="placement"
        label={say("registry-tab-placements")}
        rows={rows}
        columns={columns}
        rowId={rowId}
        groupBy={groupBy}
        selected={selected}
        onSelect={onSelect}
        edit={edit}
        edited={edited}
        onOpen={(row, column) => {
          onSelect(row.placement.id);
          const stage = stageOf(column);
          if (stage === undefined || forcedBy(row.placement.scope, stage) !== undefined) openInspector();
          else onClaim(row.placement.id, stage);
        }}
        add={say("registry-add-placement")}
        onAdd={() => setAdding(true)}
        empty={say("registry-empty-placements")}
        bulk={bulk}
      />
      {adding ? (
        <AddPlacement
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
