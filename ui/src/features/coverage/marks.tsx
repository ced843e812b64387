/** Patterns that tell states apart where colours do not: in a map, in a flow, and in the legends of both. */
import type { Outcome } from "@/api/bindings";
import type { PlaceState } from "./places";

export const marks = [
  "solid-allow",
  "dots-allow",
  "lines-allow",
  "diamonds-exempt",
  "hatch-deny",
  "cross-deny",
  "hatch-unknown",
] as const;
export type Mark = (typeof marks)[number];

export const placeMark: Record<PlaceState, Mark> = {
  used_permitted: "solid-allow",
  used: "diamonds-exempt",
  permitted: "dots-allow",
  conditional: "lines-allow",
  refused: "hatch-deny",
  denied: "cross-deny",
};

export const outcomeMark: Record<Outcome, Mark> = {
  allow: "solid-allow",
  exempt: "diamonds-exempt",
  deny: "hatch-deny",
  unknown: "hatch-unknown",
};

/** The class of its outline. */
export const inkOf: Record<Mark, string> = {
  "solid-allow": "ink-allow",
  "dots-allow": "ink-allow",
  "lines-allow": "ink-allow",
  "diamonds-exempt": "ink-exempt",
  "hatch-deny": "ink-deny",
  "cross-deny": "ink-deny",
  "hatch-unknown": "ink-unknown",
};

/** What fills a shape; `Marks` must be in the page. */
export const paintOf = (mark: Mark) => `url(#mark-${mark})`;

interface Tile {
  /** Without one there is less to see: what is permitted stands out. */
  ground?: "allow" | "solid" | "exempt";
  /** What is drawn, and in which ink. */
  line?: { ink: "allow" | "exempt" | "deny" | "unknown"; path: string };
}

/** The side of a tile with a ground, and of one without. */
const sizes = { near: 6, apart: 9 };

const tiles: Record<Mark, Tile> = {
  "solid-allow": { ground: "solid" },
  "dots-allow": { ground: "allow", line: { ink: "allow", path: "M2.5,3h1" } },
  "lines-allow": { ground: "allow", line: { ink: "allow", path: "M0,3h6" } },
  "diamonds-exempt": { ground: "exempt", line: { ink: "exempt", path: "M3,1L5,3L3,5L1,3Z" } },
  "hatch-deny": { line: { ink: "deny", path: "M-1,1L1,-1M0,9L9,0M8,10L10,8" } },
  "cross-deny": { line: { ink: "deny", path: "M2,2l5,5M7,2l-5,5" } },
  "hatch-unknown": { line: { ink: "unknown", path: "M-1,8L1,10M0,0L9,9M8,-1L10,1" } },
};

/** The patterns themselves, once a page: shapes and legends refer to them. */
export function Marks() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        {marks.map((mark) => {
          const { ground, line } = tiles[mark];
          const size = ground === undefined ? sizes.apart : sizes.near;
          return (
            <pattern key={mark} id={`mark-${mark}`} width={size} height={size} patternUnits="userSpaceOnUse">
              {ground === undefined ? null : <rect className={`mark-ground-${ground}`} width={size} height={size} />}
              {line === undefined ? null : <path className={`mark-${line.ink}`} d={line.path} />}
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}

/** A sample of a mark, beside its words. */
export function Swatch({ mark }: { mark: Mark }) {
  return (
    <svg width="18" height="12" aria-hidden="true" className="shrink-0">
      <rect x="0.5" y="0.5" width="17" height="11" fill={paintOf(mark)} className={inkOf[mark]} />
    </svg>
  );
}
