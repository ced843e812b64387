/** The same cells, a row each, for who reads lists better than a matrix. */
import { useMemo } from "react";
import { useViews } from "@/design/DataGrid/useViews";
import { type Say, useSay } from "@/api/useSay";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import type { GridColumn } from "@/design/DataGrid/types";
import { Pill } from "@/design/Pill";
import { VerdictText } from "@/design/VerdictText";
import { encodeCell, decodeCell } from "@/lib/cell";
import { shownDay } from "@/lib/show";
import { officerZone } from "@/lib/when";
import type { CoverageViewProps } from "./CoverageMatrix";
import { cellRows, pipDays, type CellRow, type Marks } from "./model";
import { NothingFound } from "./NothingFound";

export function CoverageTable({ coverage, filter, marks, chosen, onSelect, onClear }: CoverageViewProps) {
  const say = useSay();
  const saved = useViews("coverage");
  const rows = useMemo(() => cellRows(coverage, filter, marks), [coverage, filter, marks]);
  const columns = useMemo(() => columnsOf(coverage.at, marks, say), [coverage.at, marks, say]);
  const selected = useMemo(() => (chosen === undefined ? [] : [encodeCell(chosen)]), [chosen]);
  if (rows.length === 0) return <NothingFound of={coverage.rows.length} onClear={onClear} />;
  return (
    <DataGrid
      label={say("coverage-matrix")}
      rows={rows}
      columns={columns}
      rowId={idOf}
      rowName={({ tag, row }) => say("coverage-row-name", { tag, endpoint: row.endpoint })}
      hideFind
      {...saved}
      selection="single"
      selected={selected}
      onSelect={([id]) => {
        const cell = decodeCell(id);
        if (cell !== undefined) onSelect(cell, false);
      }}
      onOpen={({ tag, row }) => onSelect({ tag, endpoint: row.endpoint }, true)}
      empty={null}
    />
  );
}

const idOf = (row: CellRow) => row.id;

function columnsOf(now: string, marks: Marks, say: Say) {
  const reason = ({ id, cell }: CellRow) => [cell.short, marks.get(id) ?? ""].filter((part) => part !== "").join(" · ");
  const columns: readonly GridColumn<CellRow>[] = [
    { id: "endpoint", header: say("coverage-endpoint"), value: ({ row }) => row.endpoint, width: 150 },
    { id: "tag", header: say("coverage-column-tag"), value: ({ tag }) => tag, width: 110 },
    {
      id: "verdict",
      header: say("coverage-column-verdict"),
      value: ({ cell }) => say(`outcome-${cell.outcome}`),
      cell: ({ cell }) => <VerdictText verdict={cell.outcome} shaded />,
      width: 96,
    },
    { id: "reason", header: say("coverage-column-reason"), value: reason, width: 150 },
    {
      id: "change",
      header: say("coverage-column-change"),
      value: ({ cell }) => cell.changes_at,
      text: ({ cell }) => (cell.changes_at === null ? "" : shownDay(cell.changes_at)),
      cell: ({ cell }) => <NextChange now={now} at={cell.changes_at} say={say} />,
      width: 140,
    },
    {
      id: "audit",
      header: say("coverage-column-audit"),
      value: ({ cell }) => (cell.would_deny > 0 ? say("coverage-audit-short", { count: cell.would_deny }) : ""),
      width: 112,
    },
    { id: "processing", header: say("coverage-processing"), value: ({ row }) => row.processing, width: 100 },
    { id: "model", header: say("coverage-column-model"), value: ({ row }) => row.model, width: 150 },
    { id: "provider", header: say("coverage-column-provider"), value: ({ row }) => row.provider, width: 140 },
  ];
  return columns;
}

function NextChange({ now, at, say }: { now: string; at: string | null; say: Say }) {
  if (at === null) return null;
  const days = pipDays(now, at, officerZone());
  return (
    <span className="figures flex items-center gap-2">
      {shownDay(at)}
      {days === undefined ? null : <Pill tone="warning">{say("coverage-soon", { days })}</Pill>}
    </span>
  );
}
