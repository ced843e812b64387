/** What the tags of a policy may use now, read from the coverage matrix. */
import type { Coverage, CoverageCell, TagColumn } from "@/api/bindings";

export interface EffectLine {
  endpoint: string;
  cell: CoverageCell;
}

export interface TagEffect {
  tag: TagColumn;
  /** How many endpoints there are. */
  of: number;
  /** Those that may be used first, at most `most` in all. */
  lines: readonly EffectLine[];
  /** How many lines are left out. */
  more: number;
}

/** For each of the tags that the matrix has, in the order given. */
export function effectOn(tags: readonly string[], coverage: Coverage, most = 40): TagEffect[] {
  return tags.flatMap((name) => {
    const column = coverage.tags.findIndex((one) => one.tag === name);
    const tag = coverage.tags[column];
    if (tag === undefined) return [];
    const all = coverage.rows.flatMap((row) => {
      const cell = row.cells[column];
      return cell === undefined ? [] : [{ endpoint: row.endpoint, cell }];
    });
    const lines = [...all.filter(usable), ...all.filter((line) => !usable(line))];
    return [{ tag, of: coverage.rows.length, lines: lines.slice(0, most), more: Math.max(0, lines.length - most) }];
  });
}

function usable({ cell }: EffectLine): boolean {
  return cell.outcome === "allow" || cell.outcome === "exempt";
}
