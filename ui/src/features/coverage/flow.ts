/**
 * The flow of coverage: how many endpoints lead from a tag over a model to a place. Pure. Cells are counted together first,
 * so that what is drawn does not grow with the registry.
 */
import type { Coverage, CoverageRow, Outcome } from "@/api/bindings";
import { verdicts } from "@/design/verdict";
import { isEligible, visitCells, type Filter, type Marks } from "./model";
import type { FlowPick } from "./view";

export const layers = ["tag", "model", "place"] as const;
export type Layer = (typeof layers)[number];

/** Endpoints of one model at one place with one answer for a tag. */
export interface FlowPath {
  tag: string;
  model: string;
  place: string;
  outcome: Outcome;
  endpoints: readonly FlowEndpoint[];
}

/** One cell: put together, a path may hold those of several tags. */
export interface FlowEndpoint {
  tag: string;
  endpoint: string;
  outcome: Outcome;
}

export interface FlowNode {
  layer: Layer;
  /** Empty for what was put together. */
  name: string;
  /** How many cells lead through it. */
  size: number;
}

export interface Flow {
  paths: readonly FlowPath[];
  nodes: readonly FlowNode[];
  /** How many names of a layer were put together as one. */
  more: Readonly<Record<Layer, number>>;
}

interface FlowQuestion {
  filter: Filter;
  marks: Marks;
  /** The only tag; undefined: all. */
  only: string | undefined;
  /** Whether what is denied flows too. */
  denied: boolean;
  placeOf: (row: CoverageRow) => string;
}

export interface FlowPaths {
  /** The largest first. */
  paths: readonly FlowPath[];
  /** How many cells the filter lets through, shown or not, and how many of them are permitted. */
  cells: number;
  eligible: number;
}

export function pathsOf(coverage: Coverage, { filter, marks, only, denied, placeOf }: FlowQuestion): FlowPaths {
  const groups = new Map<string, Group>();
  let [cells, eligible] = [0, 0];
  let current: { row: CoverageRow; group: Group } | undefined;
  visitCells(coverage, filter, marks, only === undefined ? undefined : [only], (row, tag, { outcome }) => {
    cells += 1;
    if (isEligible(outcome)) eligible += 1;
    else if (!denied) return;
    // Cells come row by row, and only the first of a row has to look where it belongs.
    if (current?.row !== row) current = { row, group: groupOf(groups, row.model, placeOf(row)) };
    const { model, place, paths } = current.group;
    const path = paths[outcome].get(tag) ?? { tag, model, place, outcome, endpoints: [] };
    paths[outcome].set(tag, path);
    path.endpoints.push({ tag, endpoint: row.endpoint, outcome });
  });
  const all = [...groups.values()].flatMap(({ paths }) => verdicts.flatMap((verdict) => [...paths[verdict].values()]));
  return { paths: sorted(all), cells, eligible };
}

type Growing = FlowPath & { endpoints: FlowEndpoint[] };

/** The paths over one model to one place. */
interface Group {
  model: string;
  place: string;
  /** By answer and tag. */
  paths: Record<Outcome, Map<string, Growing>>;
}

function groupOf(groups: Map<string, Group>, model: string, place: string): Group {
  const id = `${model}\n${place}`;
  const paths = { allow: new Map(), exempt: new Map(), deny: new Map(), unknown: new Map() };
  const group = groups.get(id) ?? { model, place, paths };
  groups.set(id, group);
  return group;
}

/** What may be drawn: so many names in each layer, and so many paths. */
export interface FlowLimits {
  names: number;
  paths: number;
}

export const drawnLimits: FlowLimits = { names: 40, paths: 400 };

/** The smallest names of a layer with too many of them become one; with too many paths still, more of them do. */
export function condensed(paths: readonly FlowPath[], limits: FlowLimits = drawnLimits): Flow {
  const all = { tag: nodesOf(paths, "tag"), model: nodesOf(paths, "model"), place: nodesOf(paths, "place") };
  let shorten = shortening(all, limits.names);
  for (let names = limits.names; names > 1 && distinct(paths, shorten) > limits.paths;) {
    names = Math.floor(names / 2);
    shorten = shortening(all, names);
  }
  const found = new Map<string, Growing>();
  for (const path of paths) {
    const names = shorten(path);
    const id = pathId(names);
    const known = found.get(id) ?? { ...names, endpoints: [] };
    found.set(id, known);
    for (const endpoint of path.endpoints) known.endpoints.push(endpoint);
  }
  const drawn = sorted([...found.values()]);
  const nodes = layers.flatMap((layer) => nodesOf(drawn, layer));
  const more = (layer: Layer) =>
    all[layer].length - nodes.filter((node) => node.layer === layer && node.name !== "").length;
  return { paths: drawn, nodes, more: { tag: more("tag"), model: more("model"), place: more("place") } };
}

type Names = Omit<FlowPath, "endpoints">;

/** Leaves the largest names of each layer as they are, and empties the others. */
function shortening(all: Record<Layer, readonly FlowNode[]>, names: number): (path: FlowPath) => Names {
  const largest = (layer: Layer) => new Set(all[layer].slice(0, names).map(({ name }) => name));
  const kept = { tag: largest("tag"), model: largest("model"), place: largest("place") };
  return ({ tag, model, place, outcome }) => ({
    tag: kept.tag.has(tag) ? tag : "",
    model: kept.model.has(model) ? model : "",
    place: kept.place.has(place) ? place : "",
    outcome,
  });
}

function distinct(paths: readonly FlowPath[], shorten: (path: FlowPath) => Names): number {
  return new Set(paths.map((path) => pathId(shorten(path)))).size;
}

/** The names of a layer, the largest first. */
function nodesOf(paths: readonly FlowPath[], layer: Layer): readonly FlowNode[] {
  const sizes = new Map<string, number>();
  for (const path of paths) sizes.set(path[layer], (sizes.get(path[layer]) ?? 0) + path.endpoints.length);
  return [...sizes]
    .map(([name, size]) => ({ layer, name, size }))
    .toSorted((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
}

/** The largest first. */
function sorted(paths: readonly FlowPath[]): readonly FlowPath[] {
  return paths
    .map((path) => ({ path, id: pathId(path) }))
    .toSorted((a, b) => b.path.endpoints.length - a.path.endpoints.length || (a.id < b.id ? -1 : 1))
    .map(({ path }) => path);
}

/** One word for a path, or for a node, which names a part of one. No identifier holds a control character. */
export function pathId({ tag, model, place, outcome }: FlowPick): string {
  return [tag, model, place, outcome].map((part) => (part === undefined ? "" : `.${part}`)).join("\n");
}

export function pickOf({ tag, model, place, outcome }: FlowPath): FlowPick {
  return { tag, model, place, outcome };
}

export function pickOfNode({ layer, name }: Pick<FlowNode, "layer" | "name">): FlowPick {
  return { tag: undefined, model: undefined, place: undefined, outcome: undefined, [layer]: name };
}

/** The paths that a pick names. */
export function pathsIn(paths: readonly FlowPath[], pick: FlowPick): readonly FlowPath[] {
  return paths.filter(
    ({ tag, model, place, outcome }) =>
      (pick.tag === undefined || pick.tag === tag) &&
      (pick.model === undefined || pick.model === model) &&
      (pick.place === undefined || pick.place === place) &&
      (pick.outcome === undefined || pick.outcome === outcome),
  );
}

/** How many endpoints there are in paths; one that several tags use is one. */
export function endpointCount(paths: readonly FlowPath[]): number {
  return new Set(paths.flatMap(({ endpoints }) => endpoints.map(({ endpoint }) => endpoint))).size;
}
