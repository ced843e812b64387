/** Which placements use a provider, a region or a zone, and through them which endpoints. Pure. */
import type { Placement } from "@/api/bindings";
import type { Lists } from "./lists";

export interface Usage {
  placements: readonly string[];
  endpoints: readonly string[];
}

export const unused: Usage = { placements: [], endpoints: [] };

/** By what `named` says that a placement uses: one pass over placements and endpoints, however long the lists are. */
export function usageBy(
  lists: Lists,
  named: (placement: Placement) => string | null | undefined,
): ReadonlyMap<string, Usage> {
  const found = new Map<string, { placements: string[]; endpoints: string[] }>();
  const usedBy = new Map<string, string>();
  for (const placement of lists.placements) {
    const id = named(placement);
    if (id === null || id === undefined) continue;
    const usage = found.get(id) ?? { placements: [], endpoints: [] };
    usage.placements.push(placement.id);
    found.set(id, usage);
    usedBy.set(placement.id, id);
  }
  for (const endpoint of lists.endpoints) found.get(usedBy.get(endpoint.placement) ?? "")?.endpoints.push(endpoint.id);
  return found;
}
