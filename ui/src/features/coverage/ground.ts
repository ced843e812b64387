/**
 * Where the policies that decide let a stage of a tag's requests be. Pure. It reads policies as the core does, for a map
 * to show; whether an endpoint may be used is the core's answer alone.
 */
import type { Boundary, Parts, Policy, Stage, StageRule, Tag } from "@/api/bindings";

/** Every place that there is, or these. */
type Within = "everywhere" | ReadonlySet<string>;

export interface GroundPolicy {
  id: string;
  name: string;
  /** The boundary's identifier, or `everywhere`. */
  boundary: string;
  /** Boundaries that it permits besides, each under an instrument. */
  besides: readonly string[];
  /** Where the stage may be whatever is contracted. */
  plain: Within;
  /** Where it may be if every instrument were in force. */
  widest: Within;
}

export interface Ground {
  /** `nothing`: no policy decides, so all is denied; `unconstrained`: those that decide do not name the stage. */
  kind: "nothing" | "unconstrained" | "bounded";
  /** Those that decide and name the stage, by id. */
  policies: readonly GroundPolicy[];
  denied: ReadonlySet<string>;
}

/** `conditional`: only for endpoints with evidence of an instrument. */
export type Permission = "permitted" | "conditional" | "denied" | "outside";

export function groundOf({ registry, policies = [] }: Parts, tagName: string, stage: Stage, at: string): Ground {
  const tag = registry?.tags?.find(({ name }) => name === tagName);
  const deciding = policies.filter((policy) => decides(policy, tagName, tag, at));
  const boundaries = new Map((registry?.boundaries ?? []).map((one) => [one.id, one]));
  const naming = deciding.flatMap((policy) => {
    const rule = ruleOf(policy, stage);
    return rule === undefined ? [] : [groundPolicy(policy, rule, boundaries)];
  });
  return {
    kind: deciding.length === 0 ? "nothing" : naming.length === 0 ? "unconstrained" : "bounded",
    policies: naming.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    denied: new Set(deciding.flatMap((policy) => policy.denied_places ?? [])),
  };
}

/** What is permitted of one place, by itself: a country, or a subdivision. */
export function permissionOf(ground: Ground, place: string): Permission {
  if (ground.denied.has(place) || ground.denied.has(countryOf(place))) return "denied";
  if (ground.kind === "nothing") return "outside";
  if (ground.policies.every(({ plain }) => holds(plain, place))) return "permitted";
  return ground.policies.every(({ widest }) => holds(widest, place)) ? "conditional" : "outside";
}

/** Whether nothing but denied places bounds the stage. */
export function isEverywhere(ground: Ground): boolean {
  return ground.kind !== "nothing" && ground.policies.every(({ plain }) => plain === "everywhere");
}

/** Every place that a policy names. */
export function namedPlaces(ground: Ground): ReadonlySet<string> {
  const sets = ground.policies.map(({ widest, plain }) => (widest === "everywhere" ? plain : widest));
  return new Set([...ground.denied, ...sets.flatMap((set) => (set === "everywhere" ? [] : [...set]))]);
}

export function countryOf(place: string): string {
  return place.split("-")[0] ?? place;
}

function decides(policy: Policy, tagName: string, tag: Tag | undefined, at: string): boolean {
  if (policy.mode !== "enforce" || !policy.tags.includes(tagName)) return false;
  if (policy.begins !== undefined && policy.begins !== null && Date.parse(policy.begins) > Date.parse(at)) return false;
  const asked = policy.categories ?? [];
  const carried = tag?.categories ?? [];
  // A cell is decided over all categories of its tag; where none is named they are not known, and each may be meant.
  return asked.length === 0 || carried.length === 0 || carried.some((one) => asked.includes(one));
}

/** A policy with denied places names every stage. */
function ruleOf(policy: Policy, stage: Stage): StageRule | undefined {
  const denies = (policy.denied_places ?? []).length > 0;
  return policy.stages?.[stage] ?? (denies ? { boundary: "everywhere" } : undefined);
}

function groundPolicy(policy: Policy, rule: StageRule, boundaries: ReadonlyMap<string, Boundary>): GroundPolicy {
  const within = (id: string): Within => (id === "everywhere" ? id : new Set(boundaries.get(id)?.places));
  const besides = (rule.permit_if ?? []).map(({ boundary }) => boundary);
  const plain = within(rule.boundary);
  return {
    id: policy.id,
    name: policy.name,
    boundary: rule.boundary,
    besides,
    plain,
    widest: besides.map(within).reduce(joined, plain),
  };
}

function joined(a: Within, b: Within): Within {
  return a === "everywhere" || b === "everywhere" ? "everywhere" : new Set([...a, ...b]);
}

function holds(within: Within, place: string): boolean {
  return within === "everywhere" || within.has(place) || within.has(countryOf(place));
}
