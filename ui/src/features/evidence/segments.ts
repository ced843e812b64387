/** The parts of a list of terms: each is in exactly one of them, so their counts add up to all. */
import type { ExemptionStatus } from "./exemption";
import type { Standing } from "./succession";

export const segments = ["all", "in-force", "due", "later", "ended", "superseded"] as const;
export type Segment = (typeof segments)[number];

/** Evidence, and exemptions where both are shown. */
interface Stands {
  kind: Standing["kind"] | ExemptionStatus["kind"];
}

const segmentOf: Record<Stands["kind"], Exclude<Segment, "all">> = {
  valid: "in-force",
  idle: "in-force",
  due: "due",
  later: "later",
  expired: "ended",
  superseded: "superseded",
};

/** What an address says; all where it says nothing that there is. */
export function readSegment(text: string | undefined): Segment {
  return segments.find((segment) => segment === text) ?? "all";
}

export function inSegment({ kind }: Stands, segment: Segment): boolean {
  return segment === "all" || segmentOf[kind] === segment;
}

export function countSegments(standings: readonly Stands[]): Record<Segment, number> {
  const counts = { all: standings.length, "in-force": 0, due: 0, later: 0, ended: 0, superseded: 0 };
  for (const { kind } of standings) counts[segmentOf[kind]] += 1;
  return counts;
}
