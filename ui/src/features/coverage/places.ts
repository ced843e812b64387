/**
 * What each place is for a tag and a stage: what policies say of it, and which endpoints' claims name it. Pure. A map
 * draws countries, so a subdivision counts for its country and is named there.
 */
import type { ClaimValue, Coverage, Outcome, Parts, Stage, Word } from "@/api/bindings";
import { placeName } from "@/lib/places";
import { claimOf } from "@/api/claims";
import { countryOf, namedPlaces, permissionOf, type Ground, type Permission } from "./ground";
import { isEligible, visitCells, type Filter, type Marks } from "./model";

/**
 * `used`: only endpoints that are exempt use it, for it is not permitted. `refused`: no policy permits it, and endpoints
 * that are denied name it.
 */
export const placeStates = ["used_permitted", "used", "permitted", "conditional", "refused", "denied"] as const;
export type PlaceState = (typeof placeStates)[number];

/** An endpoint whose claim for the stage is known, with its answer. */
export interface Claimed {
  endpoint: string;
  outcome: Outcome;
  claim: ClaimValue;
}

/** An endpoint at a place. */
export interface Here {
  endpoint: string;
  outcome: Outcome;
  /** The subdivisions that it names; the whole country where there are none. */
  parts: readonly string[];
}

export interface PlaceEntry {
  /** The country's code. */
  code: string;
  name: string;
  state: PlaceState;
  /** Of the whole country. */
  permission: Permission;
  /** Subdivisions that are permitted though the country is not. */
  permittedParts: readonly string[];
  /** Subdivisions that are permitted under an instrument though the country is not permitted. */
  conditionalParts: readonly string[];
  /** Subdivisions that are denied though the country is not. */
  deniedParts: readonly string[];
  /** The endpoints that may be used there. */
  eligible: readonly Here[];
  /** Those that are denied and would be there. */
  refused: readonly Here[];
}

/** Endpoints that no place on a map stands for. */
export interface OffMap {
  word: Word;
  eligible: readonly Here[];
  refused: readonly Here[];
}

export interface Places {
  /** Every country of which there is something to say, by name. */
  entries: readonly PlaceEntry[];
  off: readonly OffMap[];
}

/** The claim of each endpoint that the filter lets through. */
export function claimed(
  coverage: Coverage,
  { registry }: Parts,
  tag: string,
  stage: Stage,
  { filter, marks }: { filter: Filter; marks: Marks },
): Claimed[] {
  const placements = new Map((registry?.placements ?? []).map((one) => [one.id, claimOf(one, stage)]));
  const found: Claimed[] = [];
  visitCells(coverage, filter, marks, [tag], (row, _, cell) =>
    found.push({
      endpoint: row.endpoint,
      outcome: cell.outcome,
      claim: placements.get(row.placement) ?? "unknown",
    }),
  );
  return found;
}

export function placesOf(ground: Ground, claims: readonly Claimed[], locale: string): Places {
  const countries = new Map<string, Set<string>>();
  const here = new Map<string, Here[]>();
  const off = new Map<Word, Here[]>();
  for (const place of namedPlaces(ground)) partsOf(countries, place);
  for (const { endpoint, outcome, claim } of claims) {
    if (typeof claim === "string") {
      pushed(off, claim, { endpoint, outcome, parts: [] });
      continue;
    }
    for (const [country, parts] of byCountry(claim)) {
      partsOf(countries, country);
      pushed(here, country, { endpoint, outcome, parts });
    }
  }
  const order = new Intl.Collator(locale);
  return {
    entries: [...countries]
      .flatMap(([code, parts]) => entryOf(ground, code, parts, here.get(code) ?? [], locale))
      .toSorted((a, b) => order.compare(a.name, b.name)),
    off: (["anywhere", "unknown", "not_retained"] as const).flatMap((word) => {
      const all = off.get(word);
      return all === undefined ? [] : [{ word, ...split(all) }];
    }),
  };
}

type Unnamed = Omit<PlaceEntry, "name" | "state">;

/** What is said of a country; nothing where policies and endpoints say nothing that holds together. */
function entryOf(
  ground: Ground,
  code: string,
  parts: ReadonlySet<string>,
  here: readonly Here[],
  locale: string,
): readonly PlaceEntry[] {
  const permission = permissionOf(ground, code);
  const apart = (wanted: Permission) =>
    permission === wanted ? [] : [...parts].filter((part) => permissionOf(ground, part) === wanted).toSorted();
  const place: Unnamed = {
    code,
    permission,
    permittedParts: apart("permitted"),
    conditionalParts: permission === "permitted" ? [] : apart("conditional"),
    deniedParts: apart("denied"),
    ...split(here),
  };
  const state = stateOf(ground, place);
  return state === undefined ? [] : [{ ...place, name: placeName(code, locale), state }];
}

function stateOf(ground: Ground, place: Unnamed): PlaceState | undefined {
  const { permission, permittedParts, conditionalParts, deniedParts, eligible, refused } = place;
  if (eligible.length > 0) return eligible.some((one) => isPermitted(ground, place, one)) ? "used_permitted" : "used";
  if (permission === "denied") return "denied";
  if (permission === "permitted" || permittedParts.length > 0) return "permitted";
  if (permission === "conditional" || conditionalParts.length > 0) return "conditional";
  if (deniedParts.length > 0) return "denied";
  return refused.length > 0 ? "refused" : undefined;
}

/** Whether an endpoint that may be used is there because the place is permitted, and not because it is exempt. */
function isPermitted(ground: Ground, { code, deniedParts }: Unnamed, { outcome, parts }: Here): boolean {
  // Who may be anywhere in a country may be in the part of it that is denied.
  if (parts.length === 0 && deniedParts.length > 0) return false;
  return (parts.length === 0 ? [code] : parts).every((place) => {
    const permission = permissionOf(ground, place);
    return permission === "permitted" || (permission === "conditional" && outcome === "allow");
  });
}

function byCountry(places: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const place of places) {
    const country = countryOf(place);
    const parts = found.get(country) ?? [];
    found.set(country, parts);
    if (place !== country) parts.push(place);
  }
  // A country that is named whole holds its subdivisions.
  for (const place of places) if (place === countryOf(place)) found.set(place, []);
  return found;
}

/** The subdivisions of a country that somebody names; the country is noted with the first. */
function partsOf(countries: Map<string, Set<string>>, place: string): void {
  const country = countryOf(place);
  const parts = countries.get(country) ?? new Set();
  countries.set(country, parts);
  if (place !== country) parts.add(place);
}

function pushed<Key>(map: Map<Key, Here[]>, key: Key, one: Here): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else list.push(one);
}

function split(all: readonly Here[]): { eligible: readonly Here[]; refused: readonly Here[] } {
  return {
    eligible: all.filter(({ outcome }) => isEligible(outcome)),
    refused: all.filter(({ outcome }) => !isEligible(outcome)),
  };
}
