/** Which changes are shown, and how one is named in the address. Pure; what a draft changes is the core's to say. */
import type { Say } from "@/api/useSay";
import type {
  AnswerCounts,
  CheckLine,
  Effect,
  Explanation,
  ImpactChange,
  ImpactSummary,
  Outcome,
  PolicyChecks,
} from "@/api/bindings";

/** The four counts, in the order of their weight: what is newly permitted stands before all others. */
export const shownCounts = ["gained", "lost", "reason_only", "unchanged"] as const;
export type ShownCount = (typeof shownCounts)[number];

export function shownCount(text: string | undefined): ShownCount | undefined {
  return shownCounts.find((one) => one === text);
}

/** What the list begins with: the gravest effect that there is. */
export function gravest(counts: AnswerCounts): Effect {
  return (["gained", "lost", "reason_only"] as const).find((effect) => counts[effect] > 0) ?? "gained";
}

/** The counts of one tag, or of all. */
export function countsOf(summary: ImpactSummary, tag: string | undefined): AnswerCounts {
  return summary.tags.find((one) => one.tag === tag)?.counts ?? summary.counts;
}

export function changed({ gained, lost, reason_only }: AnswerCounts): number {
  return gained + lost + reason_only;
}

/** What names a change: the question, the endpoint, and from when on. */
export interface ChangeAddress {
  tag: string;
  category: string | null;
  endpoint: string;
  from: string;
}

export function encodeChange({ tag, category, endpoint, from }: ChangeAddress): string {
  return [tag, category ?? "", endpoint, from].map((part) => encodeURIComponent(part)).join("/");
}

/** Undefined when the text names no change. */
export function decodeChange(text: string | undefined): ChangeAddress | undefined {
  const parts = text?.split("/").map(unescaped) ?? [];
  const [tag, category, endpoint, from] = parts;
  if (parts.length !== 4 || category === undefined) return undefined;
  if (tag === undefined || endpoint === undefined || from === undefined) return undefined;
  if (tag === "" || endpoint === "" || Number.isNaN(Date.parse(from))) return undefined;
  return { tag, category: category === "" ? null : category, endpoint, from };
}

function unescaped(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Why a change is one, in a few words: what was, what is, or both. */
export function whyOf({ effect, before, after }: ImpactChange, say: Say): string {
  const words = ({ short }: { short: string }) => (short === "" ? say("impact-passes-short") : short);
  if (effect === "gained") return say("impact-was", { reason: words(before) });
  if (effect === "lost") return words(after);
  return words(before) === words(after) ? words(after) : `${words(before)} → ${words(after)}`;
}

export function isEligible(outcome: Outcome | null): boolean {
  return outcome === "allow" || outcome === "exempt";
}

/** One check on both sides; absent where a side does not make it. */
export interface ComparedCheck {
  id: string;
  label: string;
  before: CheckLine | undefined;
  after: CheckLine | undefined;
  differs: boolean;
}

export interface ComparedPolicy {
  id: string;
  name: string;
  checks: readonly ComparedCheck[];
}

/** The checks of both sides by policy, each line once: those of the draft in their order, then what only was. */
export function comparedChecks(before: Explanation | null, after: Explanation | null): ComparedPolicy[] {
  const policies = new Map<string, { name: string; before?: PolicyChecks; after?: PolicyChecks }>();
  for (const policy of after?.policies ?? []) policies.set(policy.id, { name: policy.name, after: policy });
  for (const policy of before?.policies ?? []) {
    policies.set(policy.id, { name: policy.name, ...policies.get(policy.id), before: policy });
  }
  return [...policies].map(([id, sides]) => ({ id, name: sides.name, checks: linesOf(sides.before, sides.after) }));
}

function linesOf(before: PolicyChecks | undefined, after: PolicyChecks | undefined): ComparedCheck[] {
  const was = keyed(before);
  const is = keyed(after);
  const keys = [...is.keys(), ...[...was.keys()].filter((key) => !is.has(key))];
  return keys.map((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    return { id: key, label: (other ?? one)?.label ?? "", before: one, after: other, differs: !same(one, other) };
  });
}

/** A policy may ask for the same thing twice: the second is another line. */
function keyed(policy: PolicyChecks | undefined): Map<string, CheckLine> {
  const lines = new Map<string, CheckLine>();
  for (const line of policy?.checks ?? []) {
    let key = line.label;
    for (let turn = 2; lines.has(key); turn += 1) key = `${line.label} ${turn}`;
    lines.set(key, line);
  }
  return lines;
}

function same(a: CheckLine | undefined, b: CheckLine | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.passed === b.passed && a.exempt === b.exempt && a.permitted === b.permitted && a.declared === b.declared;
}

/** The verdict whose sign stands at the check. */
export function checkVerdict({ passed, exempt }: CheckLine): "allow" | "exempt" | "deny" {
  if (passed) return "allow";
  return exempt ? "exempt" : "deny";
}
