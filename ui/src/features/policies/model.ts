/** Policies as values: what the form does to one, and what is missing before it can be saved. Nothing here decides. */
import type { Citation, PermitIf, Policy, Registry, Requirement, Scope, Stage, StageRule } from "@/api/bindings";
import { stages } from "@/api/claims";
import type { SentencePart } from "@/design/Sentence";
import { insideSentence } from "@/lib/language";

export const scopes = [
  "in_region",
  "zone",
  "geography",
  "global",
  "private",
  "unspecified",
] as const satisfies readonly Scope[];

/** The boundary that contains every place; it is in no list, because it cannot be changed. */
export const everywhere = "everywhere";

/** A policy that constrains nothing yet, and only reports. */
export function blankPolicy(id: string, name: string, tags: readonly string[]): Policy {
  return { id, name, tags: [...tags], mode: "audit" };
}

export type Missing = "name" | "tags";

/** What a policy lacks: the core would not even read it, so it is not sent. */
export function missingIn(policy: Policy): readonly Missing[] {
  return [
    ...(policy.name.trim() === "" ? (["name"] as const) : []),
    ...(policy.tags.length === 0 ? (["tags"] as const) : []),
  ];
}

/** The policy with a rule for a stage, or without one: then the stage is not constrained. */
export function withStage(policy: Policy, stage: Stage, rule: StageRule | null): Policy {
  const rules: Partial<Record<Stage, StageRule>> = {};
  for (const one of stages) {
    const kept = one === stage ? (rule ?? undefined) : policy.stages?.[one];
    if (kept !== undefined) rules[one] = kept;
  }
  return { ...policy, stages: rules };
}

/** A rule with its mechanism at `index` replaced, added (an index past the end) or taken away (`null`). */
export function withPermit(rule: StageRule, index: number, permit: PermitIf | null): StageRule {
  const before = rule.permit_if ?? [];
  const after =
    permit === null
      ? before.filter((_, at) => at !== index)
      : index >= before.length
        ? [...before, permit]
        : before.map((one, at) => (at === index ? permit : one));
  return { ...rule, permit_if: after };
}

/** A requirement with the group at `index` replaced; an empty group goes, one past the end is added. */
export function withGroup(requirement: Requirement, index: number, group: readonly string[]): Requirement {
  const before = requirement.any_of ?? [];
  const after =
    index >= before.length ? [...before, [...group]] : before.map((one, at) => (at === index ? [...group] : one));
  return { ...requirement, any_of: after.filter((one) => one.length > 0) };
}

/** Whether nothing is required. */
export function requiresNothing(requirement: Requirement): boolean {
  return (requirement.all_of ?? []).length === 0 && (requirement.any_of ?? []).length === 0;
}

/** The regulations with the one at `index` replaced, added or taken away. */
export function withCitation(regulations: readonly Citation[], index: number, citation: Citation | null): Citation[] {
  if (citation === null) return regulations.filter((_, at) => at !== index);
  return index >= regulations.length
    ? [...regulations, citation]
    : regulations.map((one, at) => (at === index ? citation : one));
}

/** The policy with a first instant, or without one: then it applies always. */
export function withBegins(policy: Policy, begins: string | null): Policy {
  const { begins: _before, ...rest } = policy;
  return begins === null ? rest : { ...rest, begins };
}

/** A number of at most nine digits as it was typed; nothing when it is none. */
export function wholeNumber(typed: string): number | undefined {
  return /^\d{1,9}$/u.test(typed.trim()) ? Number(typed) : undefined;
}

/** The words of a policy's sentence that carry it: its tags, categories, boundaries and instruments by their names. */
export function keyTerms(policy: Policy, registry: Registry): string[] {
  const rules = stages.flatMap((stage) => policy.stages?.[stage] ?? []);
  const requirements = [
    policy.requires ?? {},
    ...rules.flatMap((rule) => (rule.permit_if ?? []).map((permit) => permit.instruments)),
  ];
  const boundaries = rules.flatMap((rule) => [
    rule.boundary,
    ...(rule.permit_if ?? []).map((permit) => permit.boundary),
  ]);
  const instruments = requirements.flatMap((one) => [...(one.all_of ?? []), ...(one.any_of ?? []).flat()]);
  const terms = [
    ...policy.tags,
    ...named(registry.categories, policy.categories ?? []).map(insideSentence),
    ...boundaries,
    ...named(registry.boundaries, boundaries),
    ...named(registry.instruments, instruments),
  ];
  return [...new Set(terms)].filter((term) => term !== "");
}

/** A sentence of the core with the terms in it set off; the longest wins where two begin at one place. */
export function emphasised(sentence: string, terms: readonly string[]): SentencePart[] {
  const longest = terms.toSorted((a, b) => b.length - a.length);
  const parts: SentencePart[] = [];
  let plain = "";
  let at = 0;
  while (at < sentence.length) {
    const from = at;
    const term = isEdge(sentence[from - 1])
      ? longest.find((one) => sentence.startsWith(one, from) && isEdge(sentence[from + one.length]))
      : undefined;
    if (term === undefined) {
      plain += sentence[at] ?? "";
      at += 1;
      continue;
    }
    if (plain !== "") parts.push(plain);
    plain = "";
    parts.push({ strong: term });
    at += term.length;
  }
  return plain === "" ? parts : [...parts, plain];
}

function isEdge(character: string | undefined): boolean {
  return character === undefined || !/[\p{L}\p{N}_-]/u.test(character);
}

function named(list: readonly { id: string; name: string }[] | undefined, ids: readonly string[]): string[] {
  return ids.map((id) => list?.find((one) => one.id === id)?.name ?? id);
}
