/**
 * Claims as the window shows them: what counts for a stage and whether its sources disagree. It says what the core's
 * `Placement::claim` and `Claim::in_conflict` say, and decides nothing.
 */
import type { Boundary, Claim, ClaimValue, Fact, Placement, Scope, Stage, Word } from "./bindings";

/** The six stages in the order of checks. */
export const stages = [
  "processing",
  "storage",
  "prompt_logs",
  "abuse_monitoring",
  "support_access",
  "control_plane",
] as const satisfies readonly Stage[];

/** Whether "not retained" means anything for a stage: nothing can be unretained while it is processed. */
export function mayBeNotRetained(stage: Stage): boolean {
  return stage === "storage" || stage === "prompt_logs" || stage === "abuse_monitoring";
}

/** What the scope says about a stage whatever is claimed; undefined where the claim counts. */
export function forcedBy(scope: Scope, stage: Stage): "anywhere" | "unknown" | undefined {
  if (stage !== "processing") return undefined;
  if (scope === "global") return "anywhere";
  return scope === "unspecified" ? "unknown" : undefined;
}

/** The wider of two: not retained < places (their union) < anywhere < unknown. */
export function wider(a: ClaimValue, b: ClaimValue): ClaimValue {
  for (const word of ["unknown", "anywhere"] as const) if (a === word || b === word) return word;
  if (typeof a === "string") return b;
  if (typeof b === "string") return a;
  return [...new Set([...a, ...b])].toSorted();
}

/** What the facts come to by themselves. */
export function widest(facts: readonly Fact[]): ClaimValue {
  const [first, ...rest] = facts.map((fact) => fact.value);
  return first === undefined ? "unknown" : rest.reduce(wider, first);
}

/** What counts for a claim: the settlement, else the widest of the facts, else unknown. */
export function valueOf(claim: Claim | undefined): ClaimValue {
  if (claim === undefined) return "unknown";
  return claim.settled?.value ?? widest(claim.facts);
}

/** What counts for a stage of a placement; one that is not there says nothing. */
export function claimOf(placement: Placement | undefined, stage: Stage): ClaimValue {
  if (placement === undefined) return "unknown";
  return forcedBy(placement.scope, stage) ?? valueOf(placement.claims?.[stage]);
}

export function sameValue(a: ClaimValue, b: ClaimValue): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return a.toSorted().join() === b.toSorted().join();
}

/** Whether the facts contradict each other and nobody has settled it. */
export function inConflict(claim: Claim | undefined): boolean {
  if (claim === undefined || (claim.settled !== undefined && claim.settled !== null)) return false;
  const [first, ...rest] = claim.facts;
  return first !== undefined && rest.some((fact) => !sameValue(fact.value, first.value));
}

/** Whether a stage of a placement waits to be settled; where the scope decides there is nothing to settle. */
export function isDisputed(placement: Placement, stage: Stage): boolean {
  return forcedBy(placement.scope, stage) === undefined && inConflict(placement.claims?.[stage]);
}

/** The values that the facts name, each once, in their order. */
export function distinctValues(facts: readonly Fact[]): readonly ClaimValue[] {
  return facts
    .map((fact) => fact.value)
    .filter((value, at, all) => all.findIndex((other) => sameValue(other, value)) === at);
}

/** Places as codes, with the largest boundary that they contain in its place: `EU27 + NO CH`. */
export function codesOf(places: readonly string[], boundaries: readonly Boundary[]): string {
  const all = new Set(places);
  let whole: Boundary | undefined;
  for (const boundary of boundaries) {
    const fits = boundary.places.length > 3 && boundary.places.every((place) => all.has(place));
    if (fits && boundary.places.length > (whole?.places.length ?? 0)) whole = boundary;
  }
  if (whole === undefined) return [...all].toSorted().join(" ");
  const members = new Set(whole.places);
  const rest = [...all].filter((place) => !members.has(place)).toSorted();
  return rest.length === 0 ? whole.id : `${whole.id} + ${rest.join(" ")}`;
}

/** A claim in short: `EU27 + NO`, or the word for what is no list of places. */
export function claimText(value: ClaimValue, boundaries: readonly Boundary[], word: (word: Word) => string): string {
  return typeof value === "string" ? word(value) : codesOf(value, boundaries);
}
