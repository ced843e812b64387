/** What is said of the flow, in words. */
import type { Say } from "@/api/useSay";
import type { ClaimValue, CoverageRow, Parts } from "@/api/bindings";
import { placeName } from "@/lib/places";
import { claimOf } from "@/api/claims";
import {
  endpointCount,
  layers,
  pathsIn,
  pickOfNode,
  type Flow,
  type FlowNode,
  type FlowPath,
  type Layer,
} from "./flow";

/** Where each row processes, as a name: a place, a set of places as the core puts it, or a word. */
export function placesOfProcessing({ registry }: Parts, say: Say, locale: string): (row: CoverageRow) => string {
  const placements = new Map((registry?.placements ?? []).map((one) => [one.id, claimOf(one, "processing")]));
  return (row) => whereabouts(placements.get(row.placement) ?? "unknown", row.processing, say, locale);
}

function whereabouts(claim: ClaimValue, short: string, say: Say, locale: string): string {
  if (typeof claim === "string") return say(`coverage-off-${claim}-word`);
  const [only, ...others] = claim;
  return only === undefined || others.length > 0 ? short : placeName(only, locale);
}

/** The name of a node, or "12 more models" for what was put together. */
export function flowName(layer: Layer, name: string, more: Flow["more"], say: Say): string {
  return name === "" ? say(`coverage-flow-more-${layer}`, { count: more[layer] }) : name;
}

/** "eu-personal → letters → Germany: 2 endpoints, allowed". */
export function pathTitle(path: FlowPath, more: Flow["more"], say: Say): string {
  const [tag = "", model = "", place = ""] = layers.map((layer) => flowName(layer, path[layer], more, say));
  const outcome = say(`coverage-flow-outcome-${path.outcome}`);
  return say("coverage-flow-path", { tag, model, place, outcome, count: endpointCount([path]) });
}

/** "Model letters: 3 endpoints". */
export function nodeTitle(node: FlowNode, { paths, more }: Flow, say: Say): string {
  const { layer } = node;
  const count = endpointCount(pathsIn(paths, pickOfNode(node)));
  return say(`coverage-flow-${layer}`, { name: flowName(layer, node.name, more, say), count });
}
