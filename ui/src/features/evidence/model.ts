/**
 * Evidence as a form: what the officer types, what is missing, and the object that the core gets. Days are kept as
 * instants `[from, to)`; the core turns the typed days into instants itself. Nothing here decides what evidence proves.
 */
import type { Attestation, Days, Evidence, Registry, Stage, StoredFile } from "@/api/bindings";
import { stages } from "@/api/claims";
import { dayOf, lastSecond } from "@/lib/when";

/** What evidence says of one stage: nothing at all, places, no retention, or that it covers it without a place. */
export const coverKinds = ["none", "places", "no_retention", "nothing"] as const;
export type CoverKind = (typeof coverKinds)[number];

export interface Cover {
  kind: CoverKind;
  /** Kept while another kind is chosen, so that nothing typed is lost. */
  places: readonly string[];
}

/** What is said of each stage. */
export type Covers = Readonly<Record<Stage, Cover>>;

export interface EvidenceForm {
  name: string;
  instrument: string | null;
  issuer: string;
  scope: "provider" | "placements";
  provider: string | null;
  placements: readonly string[];
  models: readonly string[];
  stages: Covers;
  /** First instant inside, and first instant after. */
  from: string | null;
  to: string | null;
  /** The copy that the workspace has. */
  stored: StoredFile | null;
  /** A document that was chosen now. */
  file: File | null;
}

const notCovered: Cover = { kind: "none", places: [] };

export const emptyForm: EvidenceForm = {
  name: "",
  instrument: null,
  issuer: "",
  scope: "provider",
  provider: null,
  placements: [],
  models: [],
  stages: {
    processing: notCovered,
    storage: notCovered,
    prompt_logs: notCovered,
    abuse_monitoring: notCovered,
    support_access: notCovered,
    control_plane: notCovered,
  },
  from: null,
  to: null,
  stored: null,
  file: null,
};

/** The form of evidence that is there already. */
export function formOf(evidence: Evidence): EvidenceForm {
  const cover = (stage: Stage) => coverOf(evidence.stages?.[stage]);
  const { scope } = evidence;
  return {
    name: evidence.name,
    instrument: evidence.instrument,
    issuer: evidence.issuer,
    scope: scope.placements === undefined ? "provider" : "placements",
    provider: scope.provider ?? null,
    placements: scope.placements ?? [],
    models: evidence.models ?? [],
    stages: {
      processing: cover("processing"),
      storage: cover("storage"),
      prompt_logs: cover("prompt_logs"),
      abuse_monitoring: cover("abuse_monitoring"),
      support_access: cover("support_access"),
      control_plane: cover("control_plane"),
    },
    from: evidence.validity.from,
    to: evidence.validity.to,
    stored: evidence.file ?? null,
    file: null,
  };
}

function coverOf(attestation: Attestation | undefined): Cover {
  if (attestation === undefined) return notCovered;
  if (typeof attestation === "string") return { kind: attestation, places: [] };
  return { kind: "places", places: attestation.places };
}

/** The stages with one of them changed. */
export function withCover(covers: Covers, stage: Stage, cover: Partial<Cover>): Covers {
  return { ...covers, [stage]: { ...covers[stage], ...cover } };
}

/** The same places for all six stages. */
export function withPlacesEverywhere(covers: Covers, places: readonly string[]): Covers {
  return stages.reduce((all, stage) => withCover(all, stage, { kind: "places", places }), covers);
}

/** The largest document that is kept, in bytes; the core refuses more. */
export const largestFile = 25 * 1024 * 1024;

export type FormField =
  | "name"
  | "instrument"
  | "issuer"
  | "provider"
  | "placements"
  | "first"
  | "last"
  | "order"
  | "file"
  | `stages.${Stage}`;

/** What is missing or cannot be: the core would not even read it, so it is not sent. */
export function missingIn(form: EvidenceForm): ReadonlySet<FormField> {
  const missing = new Set<FormField>();
  if (form.name.trim() === "") missing.add("name");
  if (form.instrument === null) missing.add("instrument");
  if (form.issuer.trim() === "") missing.add("issuer");
  if (form.scope === "provider" && form.provider === null) missing.add("provider");
  if (form.scope === "placements" && form.placements.length === 0) missing.add("placements");
  for (const stage of stages) {
    const { kind, places } = form.stages[stage];
    if (kind === "places" && places.length === 0) missing.add(`stages.${stage}`);
  }
  if (form.from === null) missing.add("first");
  if (form.to === null) missing.add("last");
  else if (form.from !== null && Date.parse(form.to) <= Date.parse(form.from)) missing.add("order");
  if (form.file !== null && form.file.size > largestFile) missing.add("file");
  return missing;
}

export interface EvidenceToSave {
  evidence: Evidence;
  /** The typed days; absent where the validity is the one that is saved already, to the second. */
  days: Days | null;
}

/**
 * The object that the core gets; undefined while something is missing. `before` is the evidence that is edited: its
 * validity stays to the second unless a day was changed, even in another time zone than the one it was typed in.
 */
export function evidenceOf(
  form: EvidenceForm,
  id: string,
  zone: string,
  before?: Evidence,
): EvidenceToSave | undefined {
  const { instrument, provider, from, to } = form;
  if (missingIn(form).size > 0 || instrument === null || from === null || to === null) return undefined;
  const scope = scopeOf(form.scope, provider, form.placements);
  if (scope === undefined) return undefined;
  const unchanged = before !== undefined && before.validity.from === from && before.validity.to === to;
  const covered: Partial<Record<Stage, Attestation>> = {};
  for (const stage of stages) {
    const attestation = attestationOf(form.stages[stage]);
    if (attestation !== undefined) covered[stage] = attestation;
  }
  return {
    evidence: {
      id,
      name: form.name.trim(),
      instrument,
      issuer: form.issuer.trim(),
      scope,
      ...(form.models.length === 0 ? {} : { models: [...form.models] }),
      stages: covered,
      validity: { from, to },
      ...(form.stored === null ? {} : { file: form.stored }),
    },
    days: unchanged ? null : { first: dayOf(from, zone), last: dayOf(lastSecond(to), zone), zone },
  };
}

function scopeOf(kind: EvidenceForm["scope"], provider: string | null, placements: readonly string[]) {
  if (kind === "placements") return { placements: [...placements] };
  return provider === null ? undefined : { provider };
}

function attestationOf({ kind, places }: Cover): Attestation | undefined {
  if (kind === "none") return undefined;
  return kind === "places" ? { places: [...places] } : kind;
}

/** What evidence is about: the placements in its scope, and the endpoints that run there. */
export function inScope(evidence: Evidence, registry: Registry): { placements: string[]; endpoints: string[] } {
  const { scope, models } = evidence;
  const placements = (registry.placements ?? []).filter((placement) =>
    scope.placements === undefined ? placement.provider === scope.provider : scope.placements.includes(placement.id),
  );
  const ids = new Set(placements.map((placement) => placement.id));
  const narrowed = models ?? [];
  const endpoints = (registry.endpoints ?? []).filter(
    (endpoint) => ids.has(endpoint.placement) && (narrowed.length === 0 || narrowed.includes(endpoint.model)),
  );
  return { placements: [...ids], endpoints: endpoints.map((endpoint) => endpoint.id) };
}

/** The boundary that has exactly these places, of those with more than two. */
export function boundaryOf(places: readonly string[], registry: Registry): string | undefined {
  const set = new Set(places);
  return registry.boundaries?.find(
    (one) => one.places.length === set.size && set.size > 2 && one.places.every((place) => set.has(place)),
  )?.id;
}
