/** What an import would do, ordered and counted for the preview. Pure. */
import type { Family, ImportCounts, ImportPreview, ImportRow, ImportStatus, ModelSummary } from "@/api/bindings";

/** Errors first, then what the officer decides, then what happens by itself. */
export const statusOrder = ["error", "conflict", "changed", "added", "same"] as const satisfies readonly ImportStatus[];

export interface PreviewRow extends ImportRow {
  /** Its place in the file's rows: by this a conflict is accepted. */
  index: number;
}

export function orderedRows(preview: ImportPreview): readonly PreviewRow[] {
  return preview.proposal.rows
    .map((row, index) => ({ ...row, index }))
    .toSorted((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) || a.index - b.index);
}

/** The statuses that occur, with how many rows have each: what happens by itself first. */
export function countsShown(counts: ImportCounts): readonly { status: ImportStatus; count: number }[] {
  return (["added", "changed", "conflict", "error", "same"] as const)
    .map((status) => ({ status, count: counts[status] }))
    .filter(({ count }) => count > 0);
}

/** How many rows applying would import. */
export function willImport(counts: ImportCounts, accepted: ReadonlySet<number>): number {
  return counts.added + counts.changed + accepted.size;
}

export interface LocationTable {
  families: readonly Family[];
  scopes: readonly string[];
  count: (family: Family, scope: string) => number;
}

/** The counts of a model map as a table, families down and scopes across, each in the order of the file's summary. */
export function locationTable(summary: ModelSummary): LocationTable {
  const families = [...new Set(summary.rows.map((row) => row.family))];
  const scopes = [...new Set(summary.rows.map((row) => row.scope))];
  return {
    families,
    scopes,
    count: (family, scope) => summary.rows.find((row) => row.family === family && row.scope === scope)?.models ?? 0,
  };
}
