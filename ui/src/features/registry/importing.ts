/** What an import would do, ordered and counted for the preview. Pure. */
import type {
  CatalogueObject,
  Family,
  ImportCounts,
  ImportFormat,
  ImportPreview,
  ImportRow,
  ImportStatus,
  ModelSummary,
} from "@/api/bindings";

/** Where it comes from. */
export type ImportFrom = "file" | "paste";

/** What it is read as: pasted rows are a table; a file is what the officer says, or what it holds. */
export function formatOf(chosen: ImportFormat | null, from: ImportFrom): ImportFormat | null {
  return from === "paste" ? "registry_csv" : chosen;
}

/** Pasted rows as a file. The officer saw their end, so the last line is whole also without a line break. */
export function pastedFile(text: string, name: string): File {
  return new File([text.endsWith("\n") ? text : `${text}\n`], name, { type: "text/plain" });
}

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

/** Which parts of a row's place the list has beside its line: only tables have columns, only workbooks sheets. */
export function placesShown(rows: readonly ImportRow[]): { sheet: boolean; column: boolean } {
  return { sheet: rows.some((row) => row.sheet !== null), column: rows.some((row) => row.column !== null) };
}

/** The statuses that occur, with how many rows have each: what happens by itself first. */
export function countsShown(counts: ImportCounts): readonly { status: ImportStatus; count: number }[] {
  return (["added", "changed", "conflict", "error", "same"] as const)
    .map((status) => ({ status, count: counts[status] }))
    .filter(({ count }) => count > 0);
}

/** Whether the officer may take the file's side. A conflict that would put nothing into the registry only tells. */
export function canTake(row: ImportRow): boolean {
  return row.status === "conflict" && row.objects.length > 0;
}

/** How many rows applying would import. Of several rows with one object it is the last that counts. */
export function willImport({ proposal }: ImportPreview, accepted: ReadonlySet<number>): number {
  const taken = proposal.rows
    .filter((row, index) => row.status === "added" || row.status === "changed" || (canTake(row) && accepted.has(index)))
    .flatMap((row) => row.objects.slice(-1));
  const last = new Map(taken.map((object) => [nameOf(object), object]));
  return taken.filter((object) => isSame(object, last.get(nameOf(object)))).length;
}

function nameOf(object: CatalogueObject): string {
  return `${object.kind} ${object.kind === "tag" ? object.value.name : object.value.id}`;
}

function isSame(one: CatalogueObject, other: CatalogueObject | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
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
