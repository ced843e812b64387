/** Time travel: the stops of the slider, and how the matrix of another date differs from that of now. Pure. */
import type { Coverage, CoverageDate, Outcome } from "@/api/bindings";
import type { TimelineStop } from "@/design/Timeline";
import { encodeCell } from "@/lib/cell";
import { shownDay, shownInstant } from "@/lib/show";
import { isEligible, type Marks, type Say } from "./model";

/** The slider's and the list's name for now. */
export const nowStop = "now";

/** An instant of the address; undefined when it is none. */
export function readAt(text: string | undefined): string | undefined {
  return text === undefined || Number.isNaN(Date.parse(text)) ? undefined : text;
}

export interface Stop extends TimelineStop {
  /** Absent for now. */
  instant: string | undefined;
  /** "31 Dec 2026". */
  day: string;
  /** "DPA Azure ends", with what it changes. */
  what: string;
  effect: string;
}

/**
 * Now, then every date that changes an answer. An instant of the address that is none of them is a stop too: a link that
 * somebody sent shows what it showed then.
 */
export function stopsOf(dates: readonly CoverageDate[], at: string | undefined, now: string, say: Say): Stop[] {
  const known: readonly CoverageDate[] =
    at === undefined || dates.some((date) => sameInstant(date.at, at))
      ? dates
      : [...dates, { at, what: [], more: 0, gained: 0, lost: 0, changed: 0 }].toSorted(
          (a, b) => Date.parse(a.at) - Date.parse(b.at),
        );
  const begin = Date.parse(now);
  const length = Math.max(1, Date.parse(known.at(-1)?.at ?? now) - begin);
  const first: Stop = {
    id: nowStop,
    at: 0,
    instant: undefined,
    label: say("coverage-now"),
    day: "",
    what: "",
    effect: "",
  };
  return [
    first,
    ...known.map((date) => {
      const what = whatOf(date, say);
      const effect = effectOf(date, say);
      const day = shownDay(date.at);
      return {
        id: date.at,
        at: Math.min(1, Math.max(0, (Date.parse(date.at) - begin) / length)),
        instant: date.at,
        label: [shownInstant(date.at), what, effect].filter((part) => part !== "").join(", "),
        day,
        what,
        effect,
        ...(date.lost > 0 ? { hot: true } : {}),
      };
    }),
  ];
}

export function sameInstant(a: string, b: string): boolean {
  return Date.parse(a) === Date.parse(b);
}

/** "DPA Azure ends and 2 more". */
export function whatOf({ what, more }: CoverageDate, say: Say): string {
  const [first] = what;
  if (first === undefined) return "";
  const rest = what.length - 1 + more;
  return rest === 0 ? first : say("coverage-date-more", { first, count: rest });
}

function effectOf({ gained, lost, changed }: CoverageDate, say: Say): string {
  if (changed === 0) return "";
  if (gained + lost === 0) return say("coverage-date-changed", { count: changed });
  return [
    ...(lost > 0 ? [say("coverage-date-lost", { count: lost })] : []),
    ...(gained > 0 ? [say("coverage-date-gained", { count: gained })] : []),
  ].join(", ");
}

export interface Differences {
  /** The answer of now, for each cell that has another one then. */
  cells: ReadonlyMap<string, Outcome>;
  gained: number;
  lost: number;
}

/** How `then` differs from `now`, cell by cell. */
export function differences(now: Coverage, then: Coverage): Differences {
  const cells = new Map<string, Outcome>();
  let gained = 0;
  let lost = 0;
  const rows = new Map(now.rows.map((row) => [row.endpoint, row]));
  const columns = new Map(now.tags.map(({ tag }, index) => [tag, index]));
  for (const row of then.rows) {
    for (const [index, { tag }] of then.tags.entries()) {
      const before = rows.get(row.endpoint)?.cells[columns.get(tag) ?? -1]?.outcome;
      const after = row.cells[index]?.outcome;
      if (before === undefined || after === undefined || before === after) continue;
      cells.set(encodeCell({ tag, endpoint: row.endpoint }), before);
      if (isEligible(after) && !isEligible(before)) gained += 1;
      if (isEligible(before) && !isEligible(after)) lost += 1;
    }
  }
  return { cells, gained, lost };
}

/** The cells that differ from now, in the words that stand in them. */
export function timeMarks(differs: Differences | undefined, then: Coverage, say: Say): Marks {
  const marks = new Map<string, string>();
  if (differs === undefined) return marks;
  for (const row of then.rows) {
    for (const [index, { tag }] of then.tags.entries()) {
      const id = encodeCell({ tag, endpoint: row.endpoint });
      const now = differs.cells.get(id);
      const cell = row.cells[index];
      if (now !== undefined && cell !== undefined) marks.set(id, differsText(now, cell.outcome, say));
    }
  }
  return marks;
}

/** What a cell says beside its verdict of then: a sign, and the word of now. */
export function differsText(now: Outcome, then: Outcome, say: Say): string {
  const verdict = say(`outcome-${now}`);
  if (isEligible(now) === isEligible(then)) return say("coverage-differs", { verdict });
  return say(isEligible(then) ? "coverage-differs-gained" : "coverage-differs-lost", { verdict });
}
