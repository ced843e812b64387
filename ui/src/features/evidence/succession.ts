/**
 * Which evidence a renewal has taken over from. Shown, and never decided by: while the old one is in force it counts like
 * any other.
 *
 * Evidence is **superseded** by another when
 * 1. both are the same instrument, by the same issuer, for the same scope and models;
 * 2. the other begins later and ends later;
 * 3. nothing is left open between them: the other begins when the old one ends at the latest, or has begun by now;
 * 4. the other covers each stage that the old one covers, with the same kind of statement (places, no retention, or
 *    nothing said).
 *
 * So a renewal that is recorded in time takes the alarm off the old one at once, and one that leaves a gap or drops a
 * stage does not.
 */
import type { Attestation, Evidence } from "@/api/bindings";
import { stages } from "@/api/claims";
import { statusAt, type Status } from "./status";

/** The status of evidence among all. */
export type Standing =
  | Status
  /** Another has taken over, or will; `counts` while this one is itself in force. */
  | { kind: "superseded"; by: Evidence; counts: boolean };

export function standingOf(evidence: Evidence, all: readonly Evidence[], now: string, zone: string): Standing {
  const status = statusAt(evidence.validity, now, zone);
  const by = status.kind === "later" ? undefined : successorOf(evidence, all, now);
  return by === undefined ? status : { kind: "superseded", by, counts: status.kind !== "expired" };
}

/** The one that supersedes `evidence`; the first to begin where several do. */
export function successorOf(evidence: Evidence, all: readonly Evidence[], now: string): Evidence | undefined {
  return all
    .filter((other) => other.id !== evidence.id && supersedes(other, evidence, Date.parse(now)))
    .toSorted((a, b) => begins(a) - begins(b) || ends(b) - ends(a) || (a.id < b.id ? -1 : 1))[0];
}

function supersedes(other: Evidence, old: Evidence, now: number): boolean {
  return (
    begins(other) > begins(old) &&
    ends(other) > ends(old) &&
    begins(other) <= Math.max(ends(old), now) &&
    other.instrument === old.instrument &&
    plain(other.issuer) === plain(old.issuer) &&
    aboutOf(other) === aboutOf(old) &&
    stages.every((stage) => {
      const was = old.stages?.[stage];
      return was === undefined || kindOf(other.stages?.[stage]) === kindOf(was);
    })
  );
}

const begins = ({ validity }: Evidence) => Date.parse(validity.from);
const ends = ({ validity }: Evidence) => Date.parse(validity.to);

/** "Microsoft  Ireland" and "microsoft ireland" are one issuer. */
function plain(name: string): string {
  return name.trim().replace(/\s+/gu, " ").toLocaleLowerCase("en");
}

/** Scope and models as one text: the order in which they were chosen says nothing. */
function aboutOf({ scope, models }: Evidence): string {
  const about =
    scope.placements === undefined ? { provider: scope.provider } : { placements: sorted(scope.placements) };
  return JSON.stringify([about, sorted(models ?? [])]);
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted();
}

function kindOf(attestation: Attestation | undefined): string | undefined {
  return typeof attestation === "object" ? "places" : attestation;
}
