/** Every boundary: a named set of places, who says so, and when somebody should look again. */
import { useCallback, useMemo, useState } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { CatalogueObject, Boundary } from "@/api/bindings";
import type { GridColumn, GridEdit } from "@/design/DataGrid/types";
import { dayOf, officerLocale, officerZone, showCalendarDay } from "@/lib/when";
import { AddBoundary } from "./AddBoundary";
import { Counted } from "./Counted";
import { boundaryEdits } from "./edits";
import type { Lists } from "./lists";
import { List, type CellEdit, type Selection } from "./List";
import { placesAndBoundaries, withMembers } from "./PlacesField";
import { calendarDay, typedPlace } from "./typed";

const rowId = (boundary: Boundary) => boundary.id;
const bulk = ["review_by", "source", "note"];
const edited = (row: Boundary, object: CatalogueObject): Boundary => (object.kind === "boundary" ? object.value : row);

/** Whether the day by which somebody should look again has passed. */
export function isOverdue(boundary: Boundary, today: string): boolean {
  const day = boundary.review_by ?? "";
  return day !== "" && day < today;
}

function columnsOf(say: Say, boundaries: readonly Boundary[], today: string): readonly GridColumn<Boundary>[] {
  return [
    {
      id: "id",
      header: say("registry-boundary"),
      width: 150,
      value: (row) => row.id,
      cell: (row) => <b className="truncate">{row.id}</b>,
    },
    { id: "name", header: say("registry-name"), width: 190, value: (row) => row.name, editor: { kind: "text" } },
    {
      id: "places",
      header: say("registry-members"),
      width: 260,
      value: (row) => row.places,
      text: (row) => row.places.join(" "),
      cell: (row) => <Counted items={row.places} />,
      editor: {
        kind: "tokens",
        options: (row) => placesAndBoundaries(say, boundaries, row.places),
        add: say("registry-add-place"),
        create: typedPlace,
      },
    },
    {
      id: "source",
      header: say("registry-source"),
      width: 220,
      value: (row) => row.source.name,
      editor: { kind: "text" },
    },
    {
      id: "review_by",
      header: say("registry-review"),
      width: 150,
      value: (row) => row.review_by ?? null,
      text: (row) =>
        [showCalendarDay(row.review_by ?? ""), ...(isOverdue(row, today) ? [say("registry-overdue")] : [])].join(" "),
      cell: (row) => (
        <span className="flex items-center gap-1.5">
          {showCalendarDay(row.review_by ?? "")}
          {isOverdue(row, today) ? (
            <span className="rounded-full border border-exempt-line px-1.5 text-xs leading-4 text-exempt">
              {say("registry-overdue")}
            </span>
          ) : null}
        </span>
      ),
      editor: { kind: "text" },
    },
    {
      id: "note",
      header: say("registry-note"),
      width: 220,
      value: (row) => row.note ?? null,
      editor: { kind: "text" },
    },
  ];
}

export function Boundaries({ lists, selected, onSelect }: Selection & { lists: Lists }) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const [today] = useState(() => dayOf(new Date().toISOString(), officerZone()));
  const columns = useMemo(() => columnsOf(say, lists.boundaries, today), [say, lists.boundaries, today]);
  const edit = useCallback(
    (row: Boundary, column: string, value: GridEdit): CellEdit => {
      if ((column === "name" || column === "source") && value === "") return say("registry-needed");
      if (column === "places" && typeof value === "object" && value !== null) {
        const places = withMembers(value, lists.boundaries);
        return places.length === 0 ? say("registry-places-needed") : boundaryEdits(row, column, places);
      }
      if (column === "review_by" && typeof value === "string") {
        const day = calendarDay(value, officerLocale());
        return day === undefined ? say("registry-not-day") : boundaryEdits(row, column, day);
      }
      return boundaryEdits(row, column, value);
    },
    [say, lists.boundaries],
  );
  return (
    <>
      <List
        kind="boundary"
        label={say("registry-tab-boundaries")}
        rows={lists.boundaries}
        columns={columns}
        rowId={rowId}
        selected={selected}
        onSelect={onSelect}
        edit={edit}
        edited={edited}
        add={say("registry-add-boundary")}
        onAdd={() => setAdding(true)}
        empty={say("registry-empty-boundaries")}
        bulk={bulk}
      />
      {adding ? (
        <AddBoundary
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
