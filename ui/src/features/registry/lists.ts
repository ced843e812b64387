/** The draft as lists that are always there, and what the screens look up in them. Pure. */
import type { Evidence, Kind, Parts, Placement, Registry } from "@/api/bindings";

export interface Lists extends Required<Registry> {
  evidence: readonly Evidence[];
}

export function listsOf(parts: Parts): Lists {
  const registry = parts.registry ?? {};
  return {
    categories: registry.categories ?? [],
    tags: registry.tags ?? [],
    boundaries: registry.boundaries ?? [],
    instruments: registry.instruments ?? [],
    providers: registry.providers ?? [],
    regions: registry.regions ?? [],
    zones: registry.zones ?? [],
    placements: registry.placements ?? [],
    connections: registry.connections ?? [],
    models: registry.models ?? [],
    endpoints: registry.endpoints ?? [],
    gateways: registry.gateways ?? [],
    evidence: parts.evidence ?? [],
  };
}

/** The kinds that this room adds; an identifier is looked for before it is given, because a put replaces. */
export type AddedKind = Extract<
  Kind,
  "provider" | "region" | "zone" | "placement" | "connection" | "model" | "endpoint" | "boundary" | "tag"
>;

export function isTaken(lists: Lists, kind: AddedKind, id: string): boolean {
  const has = (list: readonly { id: string }[]) => list.some((one) => one.id === id);
  const found: Record<AddedKind, () => boolean> = {
    provider: () => has(lists.providers),
    region: () => has(lists.regions),
    zone: () => has(lists.zones),
    placement: () => has(lists.placements),
    connection: () => has(lists.connections),
    model: () => has(lists.models),
    endpoint: () => has(lists.endpoints),
    boundary: () => has(lists.boundaries),
    tag: () => lists.tags.some((one) => one.name === id),
  };
  return found[kind]();
}

export function providerName(lists: Lists, id: string): string {
  return lists.providers.find((provider) => provider.id === id)?.name ?? id;
}

/** Where a base URL leads: host and port, or the text itself while it is no URL. */
export function hostOf(baseUrl: string): string {
  try {
    return new URL(baseUrl).host;
  } catch {
    return baseUrl;
  }
}

/** The evidence whose scope has the placement; with a model, only what is not narrowed to others. */
export function evidenceFor(lists: Lists, placement: Placement, model?: string): readonly Evidence[] {
  return lists.evidence.filter((evidence) => {
    const { scope, models } = evidence;
    const covers =
      scope.provider === undefined ? scope.placements.includes(placement.id) : scope.provider === placement.provider;
    const narrowed = models !== undefined && models !== null && model !== undefined && !models.includes(model);
    return covers && !narrowed;
  });
}
