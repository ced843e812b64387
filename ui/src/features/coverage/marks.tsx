/** Patterns that tell states apart where colours do not: in a map, in a flow, and in the legends of both. */
import type { ReactNode } from "react";
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

const size = 6;

const tiles: Record<Mark, ReactNode> = {
  "solid-allow": <Ground of="solid" />,
  "dots-allow": (
    <>
      <Ground of="allow" />
      <path className="mark-allow" d="M2.5,3h1" />
    </>
  ),
  "lines-allow": (
    <>
      <Ground of="allow" />
      <path className="mark-allow" d="M0,3h6" />
    </>
  ),
  "diamonds-exempt": (
    <>
      <Ground of="exempt" />
      <path className="mark-exempt" d="M3,1L5,3L3,5L1,3Z" />
    </>
  ),
  "hatch-deny": <path className="mark-deny" d="M-1,1L1,-1M0,6L6,0M5,7L7,5" />,
  "cross-deny": <path className="mark-deny" d="M1.5,1.5l3,3M4.5,1.5l-3,3" />,
  "hatch-unknown": <path className="mark-unknown" d="M-1,5L1,7M0,0L6,6M5,-1L7,1" />,
};

function Ground({ of }: { of: "allow" | "solid" | "exempt" }) {
  return <rect className={`mark-ground-${of}`} width={size} height={size} />;
}

/** The patterns themselves, once a page: shapes and legends refer to them. */
export function Marks() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        {marks.map((mark) => (
          <pattern key={mark} id={`mark-${mark}`} width={size} height={size} patternUnits="userSpaceOnUse">
            {tiles[mark]}
          </pattern>
        ))}
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
