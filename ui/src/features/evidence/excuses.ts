/** Failures that an exemption may excuse: which there are, in the order in which reasons are listed, and their words. */
import type { Say } from "@/api/useSay";
import type { Excuse, Reason, Stage } from "@/api/bindings";
import { mayBeNotRetained, stages } from "@/api/claims";

const plainly: readonly (Stage | null)[] = [null];

/** The reasons that may be excused, with the stages of which each can speak; null where it speaks of none. */
const excusable: readonly (readonly [Reason, readonly (Stage | null)[]])[] = [
  ["scope_not_permitted", plainly],
  ["not_private", plainly],
  ["evidence_missing", plainly],
  ["stage_unknown", stages],
  ["retention_not_attested", stages.filter((stage) => mayBeNotRetained(stage))],
  ["place_denied", stages],
  ["stage_outside_boundary", stages],
  ["claim_without_evidence", stages],
  ["evidence_expired", [...plainly, ...stages]],
  ["evidence_not_yet_valid", [...plainly, ...stages]],
];

export const everyExcuse: readonly Excuse[] = excusable.flatMap(([reason, of]) =>
  of.map((stage) => excuse(reason, stage)),
);

const order = new Map(everyExcuse.map((one, index) => [keyOf(one), index]));

export function excuse(reason: Reason, stage: Stage | null): Excuse {
  return stage === null ? { reason } : { reason, stage };
}

/** An excuse as one word. */
export function keyOf({ reason, stage }: Excuse): string {
  return stage === undefined || stage === null ? reason : `${reason}/${stage}`;
}

/** The excuse behind a word of {@link keyOf}. */
export function excuseOf(key: string): Excuse | undefined {
  return everyExcuse[order.get(key) ?? -1];
}

/** In the order of the checks, each once. */
export function inOrder(excuses: readonly Excuse[]): Excuse[] {
  const unique = new Map(excuses.map((one) => [keyOf(one), one]));
  return [...unique.values()].toSorted((a, b) => (order.get(keyOf(a)) ?? -1) - (order.get(keyOf(b)) ?? -1));
}

/** With `one`, or without it where it was among them. */
export function toggled(excuses: readonly Excuse[], one: Excuse): Excuse[] {
  const without = excuses.filter((other) => keyOf(other) !== keyOf(one));
  return without.length < excuses.length ? without : inOrder([...excuses, one]);
}

const graveReasons = ["stage_unknown", "place_denied"] as const;
type Grave = (typeof graveReasons)[number];

/** What opens a place that nobody knows, or that is denied by name: it is never ticked for anybody. */
export function graveOf({ reason }: Excuse): Grave | undefined {
  return graveReasons.find((one) => one === reason);
}

/** "its data may be outside what is permitted for storage": the words in which the core says it too. */
export function excuseText({ reason, stage }: Excuse, say: Say): string {
  const named = stage === undefined || stage === null ? "none" : say(`stage-inside-${stage}`);
  return say(`excuse-${reason}`, { stage: named });
}
