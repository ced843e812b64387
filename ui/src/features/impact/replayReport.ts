/** What a report says: which counts there are, and what stands under each. Pure; the core counts. */
import type { ReplayGroup, ReplayProgress, ReplayReport } from "@/api/bindings";

/** Requests that are alike, every field there. */
export interface Row {
  tag: string | null;
  categories: readonly string[];
  model: string | null;
  endpoint: string | null;
  class: ReplayGroup["class"];
  count: number;
  first: string | null;
  last: string | null;
  missing: NonNullable<ReplayGroup["missing"]> | null;
}

/** The wire's type lets a number be absent; a count never is. */
export function whole(number: number | null): number {
  return number ?? 0;
}

export function rowOf(group: ReplayGroup): Row {
  const { tag, categories, model, endpoint, class: became, count, first, last, missing } = group;
  return {
    tag: tag ?? null,
    categories: categories ?? [],
    model: model ?? null,
    endpoint: endpoint ?? null,
    class: became,
    count: whole(count),
    first: first ?? null,
    last: last ?? null,
    missing: missing ?? null,
  };
}

export const counted = ["lost", "gained", "unknown", "unchanged", "errors"] as const;
export type Counted = (typeof counted)[number];

export function countsOf({ totals, error_count }: ReplayReport): Record<Counted, number> {
  return {
    lost: whole(totals.lost),
    gained: whole(totals.gained),
    unknown: whole(totals.unknown),
    unchanged: whole(totals.unchanged_allowed) + whole(totals.unchanged_denied),
    errors: whole(error_count),
  };
}

/** What the officer must look at first: the first count that is not zero. */
export function gravest(counts: Record<Counted, number>): Counted {
  return counted.find((one) => counts[one] > 0) ?? "unchanged";
}

/** Whether not one line was a request: then nothing is known, and nothing else may be said. */
export function allBad({ rows, error_count }: ReplayReport): boolean {
  return whole(rows) > 0 && error_count === rows;
}

export function rowsOf({ groups }: ReplayReport, shown: Counted): Row[] {
  return groups.filter((group) => classOf(group) === shown).map(rowOf);
}

const countedAs: Record<ReplayGroup["class"], Counted> = {
  lost: "lost",
  gained: "gained",
  unknown: "unknown",
  unchanged_allowed: "unchanged",
  unchanged_denied: "unchanged",
};

function classOf(group: ReplayGroup): Counted {
  return countedAs[group.class];
}

/** A group's name in a list: no two groups of a report have the same. */
export function keyOf({ tag, categories, model, endpoint, class: became, missing }: Row): string {
  return JSON.stringify([tag, categories, model, endpoint, became, missing]);
}

/** The key of the sentence that comes first. */
export function sentenceKey(report: ReplayReport): string {
  if (allBad(report)) return "replay-said-bad";
  const { lost, gained } = countsOf(report);
  if (report.rows === 0) return "replay-said-empty";
  if (lost > 0 && gained > 0) return "replay-said-both";
  if (lost > 0) return "replay-said-lost";
  return gained > 0 ? "replay-said-gained" : "replay-said-none";
}

/** The share of the bytes that are read, in whole percent. */
export function percentOf({ bytes, total_bytes }: Pick<ReplayProgress, "bytes" | "total_bytes">): number {
  const all = whole(total_bytes);
  return all === 0 ? 100 : Math.min(100, Math.floor((whole(bytes) * 100) / all));
}
