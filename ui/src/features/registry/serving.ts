/** Models against placements: which endpoints serve a model on which terms, and what one more would be. Pure. */
import type { Endpoint, Placement, Term } from "@/api/bindings";
import { identifierFrom } from "@/lib/identifier";
import { emptyEndpoint, type EndpointForm } from "./endpointForm";
import type { Lists } from "./lists";

export interface MatrixRow {
  model: string;
  /** By placement; a placement that does not serve the model is not among them. */
  endpoints: ReadonlyMap<string, readonly Endpoint[]>;
}

/** A row for each model, in the order of the list: one pass over the endpoints. */
export function matrixRows(lists: Lists): readonly MatrixRow[] {
  const byModel = new Map(lists.models.map(({ id }) => [id, new Map<string, Endpoint[]>()]));
  for (const endpoint of lists.endpoints) {
    const row = byModel.get(endpoint.model);
    if (row === undefined) continue;
    const cell = row.get(endpoint.placement) ?? [];
    cell.push(endpoint);
    row.set(endpoint.placement, cell);
  }
  return [...byModel].map(([model, endpoints]) => ({ model, endpoints }));
}

export type Serves = "on" | "apart" | "off" | "none";

/** Whether the model is served there at the instant `now`: `apart` where what is switched on has ended or not begun. */
export function servesIn(row: MatrixRow, placement: string, now: string): Serves {
  const endpoints = row.endpoints.get(placement) ?? [];
  if (endpoints.length === 0) return "none";
  const on = endpoints.filter(({ enabled }) => enabled);
  if (on.length === 0) return "off";
  return on.some(({ term }) => isCurrent(term, Date.parse(now))) ? "on" : "apart";
}

/** As the decision takes it: from the first instant inside to the first one after. */
function isCurrent(term: Term | undefined, now: number): boolean {
  const { from, to } = term ?? {};
  const begun = from === undefined || from === null || Date.parse(from) <= now;
  return begun && (to === undefined || to === null || now < Date.parse(to));
}

/** Columns that fit beside each other; of more, those of one provider are shown. */
const manyPlacements = 24;

/** In place of a provider: all. No identifier has a space, and a select shows an empty value as none. */
export const everyProvider = "every provider";

/** The provider whose placements are shown first; none where all of them fit. */
export function firstProvider({ placements }: Lists): string {
  return placements.length > manyPlacements ? (placements[0]?.provider ?? everyProvider) : everyProvider;
}

/**
 * The form of an endpoint that serves a model in a placement. The connection is the one by which the placement is
 * reached already, where there is exactly one; the upstream name is the model's until the officer says otherwise.
 */
export function endpointFor(lists: Lists, model: string, placement: Placement): EndpointForm {
  const used = lists.endpoints.filter((one) => one.placement === placement.id).map(({ connection }) => connection);
  const [connection, ...others] = new Set(used);
  const taken = lists.endpoints.map(({ id }) => id);
  return {
    ...emptyEndpoint(lists),
    id: identifierFrom(`${model}-${placement.id}`, taken),
    model,
    upstream: model,
    placementFrom: "workspace",
    placement: placement.id,
    connection: connection === undefined || others.length > 0 ? null : connection,
  };
}
