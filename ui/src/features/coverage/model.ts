/** The coverage of the core as groups, rows and cells of the Matrix and of the table. Pure; it decides nothing. */
import type { Say } from "@/api/useSay";
import type { Coverage, CoverageCell, CoverageRow, Difference, Outcome, TagColumn } from "@/api/bindings";
import type { MatrixCell, MatrixGroup } from "@/design/Matrix/types";
import { encodeCell } from "@/lib/cell";
import { shownInstant } from "@/lib/show";
import { daysToLast } from "@/lib/when";

/** A change is shown beside the verdict when it comes within so many days. */
export const soonDays = 90;

export interface Filter {
  find: string;
  /** Null: any. */
  verdict: Outcome | null;
  /** Only cells that the draft changes. */
  changed: boolean;
}

export const noFilter: Filter = { find: "", verdict: null, changed: false };

/** What the cells were before the draft, by address; empty while nothing is published. */
export function changedCells(difference: Difference | undefined): ReadonlyMap<string, Outcome> {
  const cells = new Map<string, Outcome>();
  for (const { tag, endpoint, before } of difference?.decisions ?? []) {
    if (before !== null) cells.set(encodeCell({ tag, endpoint }), before);
  }
  return cells;
}

/** The cells that are marked, each with the words that stand in it. */
export type Marks = ReadonlyMap<string, string>;

/** What the draft changed, in the words of its cells. */
export function draftMarks(changed: ReadonlyMap<string, Outcome>, say: Say): Marks {
  return new Map([...changed].map(([id, before]) => [id, say("coverage-was", { verdict: say(`outcome-${before}`) })]));
}

/** One cell with its row and tag: a line of the table. */
export interface CellRow {
  id: string;
  tag: string;
  row: CoverageRow;
  cell: CoverageCell;
}

/** Whether requests may use it. */
export function isEligible(outcome: Outcome): boolean {
  return outcome === "allow" || outcome === "exempt";
}

/** Every cell that the filter lets through, tag by tag within an endpoint. */
export function cellRows(coverage: Coverage, filter: Filter, changed: ReadonlyMap<string, unknown>): CellRow[] {
  const found: CellRow[] = [];
  visitCells(coverage, filter, changed, undefined, (row, tag, cell) =>
    found.push({ id: encodeCell({ tag, endpoint: row.endpoint }), tag, row, cell }),
  );
  return found;
}

/**
 * Calls `visit` with every cell that the filter lets through, of these tags or of all. Ten thousand endpoints have half a
 * million cells, so that nothing is made for one that nobody keeps.
 */
export function visitCells(
  coverage: Coverage,
  filter: Filter,
  changed: ReadonlyMap<string, unknown>,
  tags: readonly string[] | undefined,
  visit: (row: CoverageRow, tag: string, cell: CoverageCell) => void,
): void {
  const columns = [...coverage.tags.entries()].filter(([, { tag }]) => tags === undefined || tags.includes(tag));
  for (const row of coverage.rows) {
    if (!rowMatches(row, filter.find)) continue;
    for (const [index, { tag }] of columns) {
      const cell = row.cells[index];
      if (cell === undefined || (filter.verdict !== null && cell.outcome !== filter.verdict)) continue;
      if (filter.changed && !changed.has(encodeCell({ tag, endpoint: row.endpoint }))) continue;
      visit(row, tag, cell);
    }
  }
}

/** The endpoints of which at least one cell passes the filter. */
export function matchingRows(
  coverage: Coverage,
  filter: Filter,
  changed: ReadonlyMap<string, unknown>,
): readonly CoverageRow[] {
  if (filter.verdict === null && !filter.changed) return coverage.rows.filter((row) => rowMatches(row, filter.find));
  return [...new Set(cellRows(coverage, filter, changed).map(({ row }) => row))];
}

function rowMatches(row: CoverageRow, find: string): boolean {
  const words = find.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return true;
  const text = [row.endpoint, row.model, row.upstream_name, row.provider, row.placement, row.placement_name]
    .concat(row.processing, row.scope)
    .join(" ")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Endpoints by provider, in the order of the core. */
export function groupsOf(rows: readonly CoverageRow[], say: Say): MatrixGroup[] {
  const groups = new Map<string, { id: string; name: string; rows: MatrixGroup["rows"][number][] }>();
  for (const row of rows) {
    const group = groups.get(row.provider) ?? { id: row.provider, name: row.provider, rows: [] };
    groups.set(row.provider, group);
    const note = row.in_conflict ? say("coverage-disagree") : say(`scope-${row.scope}`);
    group.rows.push({
      id: row.endpoint,
      name: row.endpoint,
      detail: `${row.model} · ${row.placement_name}`,
      place: row.processing.charAt(0).toUpperCase() + row.processing.slice(1),
      placeNote: note,
    });
  }
  return [...groups.values()];
}

/** How many days there are to the last one before a change that is near; undefined when none is. */
export function pipDays(now: string, changesAt: string | null, zone: string): number | undefined {
  if (changesAt === null || Date.parse(changesAt) < Date.parse(now)) return undefined;
  const left = daysToLast(now, changesAt, zone);
  return left <= soonDays ? left : undefined;
}

/** What stands in a cell; `was` says what it was before the draft, or is now where another date is shown. */
export function matrixCell(
  cell: CoverageCell,
  was: string | undefined,
  now: string,
  zone: string,
  say: Say,
): MatrixCell {
  const days = pipDays(now, cell.changes_at, zone);
  const reason = [cell.short, auditOf(cell, say)].filter((part) => part !== "").join(" · ");
  return {
    verdict: cell.outcome,
    ...(reason === "" ? {} : { reason }),
    ...(was === undefined ? {} : { was }),
    ...(days === undefined || cell.changes_at === null
      ? {}
      : {
          soon: say("coverage-soon", { days }),
          soonSpoken: say("coverage-soon-spoken", { days, date: shownInstant(cell.changes_at) }),
        }),
  };
}

/** What policies that only report would say; empty when nothing. */
export function auditOf(cell: CoverageCell, say: Say): string {
  return cell.would_deny > 0 ? say("coverage-audit", { count: cell.would_deny }) : "";
}

/** A text in parts, with the words that carry it set off. */
export function emphasised(text: string, words: readonly string[]): (string | { strong: string })[] {
  const wanted = [...new Set(words)].filter((word) => word !== "");
  if (wanted.length === 0) return [text];
  const escaped = wanted
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  const pattern = new RegExp(`(?<![\\w-])(${escaped.join("|")})(?![\\w-])`, "gu");
  return text
    .split(pattern)
    .map((part, index) => (index % 2 === 1 ? { strong: part } : part))
    .filter((part) => part !== "");
}

/** What a tag may use, or why nothing was looked at. */
export function tagSentence({ tag, reason, eligible }: TagColumn, count: number, say: Say): string {
  if (reason !== null) return say(`request-${reason}`, { tag, categories: "", model: "" });
  return eligible === 0
    ? say("coverage-tag-none", { tag, count })
    : say("coverage-tag-sentence", { tag, eligible, count });
}
