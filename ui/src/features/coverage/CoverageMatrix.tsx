/** Endpoints by provider against tags. */
import { useCallback, useMemo } from "react";
import { useSay } from "@/api/useSay";
import type { Coverage } from "@/api/bindings";
import { Matrix } from "@/design/Matrix/Matrix";
import { encodeCell, type CellAddress } from "@/lib/cell";
import { officerZone } from "@/lib/when";
import { groupsOf, matchingRows, matrixCell, type Filter, type Marks } from "./model";
import { NothingFound } from "./NothingFound";

export interface CoverageViewProps {
  coverage: Coverage;
  filter: Filter;
  /** Cells that the draft changes, or that differ from now. */
  marks: Marks;
  chosen: CellAddress | undefined;
  /** `open`: where the explanation is a sheet, it opens. */
  onSelect: (cell: CellAddress, open: boolean) => void;
  onClear: () => void;
}

export function CoverageMatrix({ coverage, filter, marks, chosen, onSelect, onClear }: CoverageViewProps) {
  const say = useSay();
  const zone = officerZone();
  const rows = useMemo(() => matchingRows(coverage, filter, marks), [coverage, filter, marks]);
  const groups = useMemo(() => groupsOf(rows, say), [rows, say]);
  const tags = useMemo(() => coverage.tags.map(({ tag }) => ({ id: tag, name: tag })), [coverage.tags]);
  const byRow = useMemo(() => new Map(coverage.rows.map((row) => [row.endpoint, row])), [coverage.rows]);
  const byTag = useMemo(() => new Map(coverage.tags.map(({ tag }, index) => [tag, index])), [coverage.tags]);
  const cell = useCallback(
    (endpoint: string, tag: string) => {
      const found = byRow.get(endpoint)?.cells[byTag.get(tag) ?? -1];
      // The matrix asks only for rows and tags that it was given; a hole would be a denial, never an answer.
      if (found === undefined) return { verdict: "deny" as const };
      return matrixCell(found, marks.get(encodeCell({ tag, endpoint })), coverage.at, zone, say);
    },
    [byRow, byTag, marks, coverage.at, zone, say],
  );
  if (rows.length === 0) return <NothingFound of={coverage.rows.length} onClear={onClear} />;
  return (
    <>
      <Matrix
        label={say("coverage-matrix")}
        heads={{ row: say("coverage-endpoint"), place: say("coverage-processing") }}
        groups={groups}
        tags={tags}
        cell={cell}
        selected={chosen?.endpoint === undefined ? null : { row: chosen.endpoint, tag: chosen.tag }}
        onOpen={({ row, tag }) => onSelect({ tag, endpoint: row }, true)}
        onOpenTag={(tag) => onSelect({ tag }, true)}
      />
      <output className="border-x border-t border-line bg-sunken px-2.5 py-1 text-sm text-ink-3">
        {say("coverage-shown", { shown: rows.length, of: coverage.rows.length })}
      </output>
    </>
  );
}
