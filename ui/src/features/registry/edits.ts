/** From what was edited to the edits that the core makes, all or none. Pure; nothing here writes. */
import type {
  Boundary,
  CatalogueObject,
  Claim,
  ClaimValue,
  CommandError,
  Connection,
  Edit,
  Endpoint,
  Fact,
  Kind,
  Model,
  Placement,
  Provider,
  Region,
  Scope,
  Source,
  Stage,
  Tag,
  Term,
  WireApi,
  Zone,
} from "@/api/bindings";
import type { GridEdit } from "@/design/DataGrid/types";
import { sentence } from "./typed";

export function put(object: CatalogueObject): Edit {
  return { put: object };
}

export function remove(kind: Kind, id: string): Edit {
  return { delete: { kind, id } };
}

const textOf = (value: GridEdit) => (typeof value === "string" ? value.trim() : "");
const textOrNone = (value: GridEdit) => (textOf(value) === "" ? null : textOf(value));
const listOf = (value: GridEdit): string[] => (typeof value === "object" && value !== null ? [...value] : []);

/** An endpoint with one column edited; a new identifier takes the old one away in the same edit. */
export function endpointEdits(endpoint: Endpoint, column: string, value: GridEdit): Edit[] {
  if (column === "id") {
    const renamed = { ...endpoint, id: textOf(value) };
    return [remove("endpoint", endpoint.id), put({ kind: "endpoint", value: renamed })];
  }
  return [put({ kind: "endpoint", value: withColumn(endpoint, column, value) })];
}

function withColumn(endpoint: Endpoint, column: string, value: GridEdit): Endpoint {
  switch (column) {
    case "model":
      return { ...endpoint, model: textOf(value) };
    case "upstream":
      return { ...endpoint, upstream_name: textOf(value) };
    case "connection":
      return { ...endpoint, connection: textOf(value) };
    case "placement":
      return { ...endpoint, placement: textOf(value) };
    case "enabled":
      return { ...endpoint, enabled: value === "on" };
    case "from":
      return { ...endpoint, term: termOf(textOrNone(value), endpoint.term?.to ?? null) };
    case "to":
      return { ...endpoint, term: termOf(endpoint.term?.from ?? null, textOrNone(value)) };
    default:
      return endpoint;
  }
}

export function termOf(from: string | null, to: string | null): Term {
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}

const scopes: readonly Scope[] = ["in_region", "zone", "geography", "global", "private", "unspecified"];

export function asScope(text: string): Scope | undefined {
  return scopes.find((scope) => scope === text);
}

const wireApis: readonly WireApi[] = [
  "openai_chat",
  "openai_responses",
  "anthropic_messages",
  "bedrock_converse",
  "vertex_generate",
];

export function asWireApi(text: string): WireApi | undefined {
  return wireApis.find((api) => api === text);
}

export const allScopes = scopes;
export const allWireApis = wireApis;

export function placementEdits(placement: Placement, column: string, value: GridEdit): Edit[] {
  const next = (changes: Partial<Placement>) => [put({ kind: "placement", value: { ...placement, ...changes } })];
  switch (column) {
    case "name":
      return next({ name: textOf(value) });
    case "provider":
      return next({ provider: textOf(value) });
    case "scope": {
      const scope = asScope(textOf(value));
      return scope === undefined ? [] : next({ scope });
    }
    case "region":
      return next({ region: textOrNone(value) });
    case "zone":
      return next({ zone: textOrNone(value) });
    case "sku":
      return next({ sku: textOrNone(value) });
    case "verified":
      return next({ verified_on: textOrNone(value) });
    default:
      return [];
  }
}

/** A placement with another claim for one stage; without one the stage is unknown. */
export function withClaim(placement: Placement, stage: Stage, claim: Claim | undefined): Edit {
  const { [stage]: _, ...others } = placement.claims ?? {};
  const claims = claim === undefined ? others : { ...others, [stage]: claim };
  return put({ kind: "placement", value: { ...placement, claims } });
}

/** A claim with the officer's own fact: it takes the place of the one she entered before. What was settled stays. */
export function withOfficerFact(claim: Claim | undefined, value: ClaimValue, source: Source, note: string): Claim {
  const fact: Fact = {
    value,
    source,
    confidence: "officer",
    ...(note.trim() === "" ? {} : { note: note.trim() }),
  };
  const others = (claim?.facts ?? []).filter((one) => one.confidence !== "officer");
  return { ...claim, facts: [...others, fact] };
}

/** A claim without one of its facts; undefined when nothing is left to say. */
export function withoutFact(claim: Claim, fact: Fact): Claim | undefined {
  const facts = claim.facts.filter((one) => one !== fact);
  const settled = claim.settled !== undefined && claim.settled !== null;
  return facts.length === 0 && !settled ? undefined : { ...claim, facts };
}

/** A claim that the officer has settled. */
export function settledClaim(claim: Claim, value: ClaimValue, reason: string, at: string): Claim {
  return { ...claim, settled: { value, reason: reason.trim(), at } };
}

/** A claim whose settlement is taken back: the widest fact counts again. */
export function reopenedClaim(claim: Claim): Claim {
  return { facts: claim.facts };
}

export function sourceOf(name: string, url: string, date: string): Source {
  return {
    name: name.trim(),
    ...(url.trim() === "" ? {} : { url: url.trim() }),
    ...(date.trim() === "" ? {} : { date: date.trim() }),
  };
}

export function connectionEdits(connection: Connection, column: string, value: GridEdit): Edit[] {
  const next = (changes: Partial<Connection>) => [put({ kind: "connection", value: { ...connection, ...changes } })];
  switch (column) {
    case "base_url":
      return next({ base_url: textOf(value) });
    case "api": {
      const api = asWireApi(textOf(value));
      return api === undefined ? [] : next({ api });
    }
    case "credential_env":
      return next({ credential_env: textOrNone(value) });
    case "networks":
      return next({ networks: listOf(value) });
    default:
      return [];
  }
}

export function modelEdits(model: Model, column: string, value: GridEdit): Edit[] {
  const next = (changes: Partial<Model>) => [put({ kind: "model", value: { ...model, ...changes } })];
  if (column === "vendor") return next({ vendor: textOrNone(value) });
  return column === "deprecated_on" ? next({ deprecated_on: textOrNone(value) }) : [];
}

export function providerEdits(provider: Provider, column: string, value: GridEdit): Edit[] {
  return column === "name" ? [put({ kind: "provider", value: { ...provider, name: textOf(value) } })] : [];
}

/** A place that the officer changes is the officer's own word from then on. */
export function regionEdits(region: Region, column: string, value: GridEdit): Edit[] {
  const next = (changes: Partial<Region>) => [put({ kind: "region", value: { ...region, ...changes } })];
  switch (column) {
    case "provider":
      return next({ provider: textOf(value) });
    case "code":
      return next({ code: textOf(value) });
    case "name":
      return next({ name: textOf(value) });
    case "place":
      return next({ place: textOrNone(value), confidence: "officer" });
    case "geography":
      return next({ geography: textOrNone(value) });
    case "source":
      return next({ source: { ...region.source, name: textOf(value) } });
    default:
      return [];
  }
}

/** Members as a list, or the word that says there is none; as those of a boundary they are the officer's from then on. */
export function zoneEdits(zone: Zone, column: string, value: GridEdit): Edit[] {
  const next = (changes: Partial<Zone>) => [put({ kind: "zone", value: { ...zone, ...changes } })];
  switch (column) {
    case "provider":
      return next({ provider: textOf(value) });
    case "name":
      return next({ name: textOf(value) });
    case "places": {
      const places = value === "anywhere" || value === "unknown" ? value : listOf(value);
      return next({ places, confidence: "officer" });
    }
    case "source_region":
      return next({ source_region: textOrNone(value) });
    case "source":
      return next({ source: { ...zone.source, name: textOf(value) } });
    case "note":
      return next({ note: textOrNone(value) });
    default:
      return [];
  }
}

/** Members that the officer changes are the officer's own list from then on. */
export function boundaryEdits(boundary: Boundary, column: string, value: GridEdit): Edit[] {
  const next = (changes: Partial<Boundary>) => [put({ kind: "boundary", value: { ...boundary, ...changes } })];
  switch (column) {
    case "name":
      return next({ name: textOf(value) });
    case "places":
      return next({ places: listOf(value), confidence: "officer" });
    case "source":
      return next({ source: { ...boundary.source, name: textOf(value) } });
    case "review_by":
      return next({ review_by: textOrNone(value) });
    case "note":
      return next({ note: textOrNone(value) });
    default:
      return [];
  }
}

export function tagEdits(tag: Tag, column: string, value: GridEdit): Edit[] {
  const next = (changes: Partial<Tag>) => [put({ kind: "tag", value: { ...tag, ...changes } })];
  if (column === "description") return next({ description: textOf(value) });
  return column === "categories" ? next({ categories: listOf(value) }) : [];
}

/** What the core says about one object: its own problems first; those of others named; else the message as it is. */
export function problemText(error: CommandError, kind: Kind, id: string): string {
  const own = error.fields.filter((problem) => problem.kind === kind && problem.id === id);
  if (own.length > 0) return own.map((problem) => sentence(problem.message)).join(" ");
  return sentence(error.message);
}

/** The problem of one field of one object, for the place beside the field. */
export function fieldProblem(
  error: CommandError | undefined,
  kind: Kind,
  id: string,
  field: string,
): string | undefined {
  const found = error?.fields.find((problem) => problem.kind === kind && problem.id === id && problem.field === field);
  return found === undefined ? undefined : sentence(found.message);
}
