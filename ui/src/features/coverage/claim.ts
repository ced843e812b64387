/** What counts for a stage of a placement. It says what the core's `Placement::claim` says, and decides nothing. */
import type { ClaimValue, Placement, Stage } from "@/api/bindings";

/** A placement that is not there says nothing. */
export function claimOf(placement: Placement | undefined, stage: Stage): ClaimValue {
  if (placement === undefined) return "unknown";
  if (stage === "processing" && placement.scope === "global") return "anywhere";
  if (stage === "processing" && placement.scope === "unspecified") return "unknown";
  const claim = placement.claims?.[stage];
  if (claim?.settled !== undefined && claim.settled !== null) return claim.settled.value;
  const [first, ...rest] = claim?.facts.map(({ value }) => value) ?? [];
  return first === undefined ? "unknown" : rest.reduce(wider, first);
}

/** The wider of two: not retained < places (their union) < anywhere < unknown. */
function wider(a: ClaimValue, b: ClaimValue): ClaimValue {
  for (const word of ["unknown", "anywhere"] as const) if (a === word || b === word) return word;
  if (typeof a === "string") return b;
  if (typeof b === "string") return a;
  return [...new Set([...a, ...b])].toSorted();
}
