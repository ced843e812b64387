/** Where the flow is drawn: nodes as bars, each path as two ribbons. Loaded with the drawing. */
import { sankey } from "d3-sankey";
import { layers, pathId, pickOfNode, type Flow, type FlowNode, type FlowPath, type Layer } from "./flow";

export interface NodeShape {
  id: string;
  node: FlowNode;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PathShape {
  id: string;
  path: FlowPath;
  /** From the tag to the model, and on to the place. */
  d: string;
}

export interface FlowShapes {
  height: number;
  nodes: readonly NodeShape[];
  paths: readonly PathShape[];
}

const nodeWidth = 10;
/** Between nodes of a layer: a small one still has room for its name, and for a press. */
const gap = 22;
const leastHeight = 320;

interface NodeData {
  id: string;
  node: FlowNode;
}

interface LinkData {
  id: string;
}

function nodeId(layer: Layer, name: string): string {
  return pathId(pickOfNode({ layer, name }));
}

export function flowShapes(flow: Flow, width: number): FlowShapes {
  const most = Math.max(...layers.map((layer) => flow.nodes.filter((node) => node.layer === layer).length));
  const height = Math.max(leastHeight, most * (gap + 8));
  const layout = sankey<NodeData, LinkData>()
    .nodeId(({ id }) => id)
    .nodeWidth(nodeWidth)
    .nodePadding(gap)
    .extent([
      [1, gap / 2],
      [Math.max(width, 2) - 1, height - gap / 2],
    ]);
  const { nodes, links } = layout({
    nodes: flow.nodes.map((node) => ({ id: nodeId(node.layer, node.name), node })),
    links: flow.paths.flatMap((path) => {
      const { tag, model, place, endpoints } = path;
      const middle = nodeId("model", model);
      const shared = { value: endpoints.length, id: pathId(path) };
      return [
        { source: nodeId("tag", tag), target: middle, ...shared },
        { source: middle, target: nodeId("place", place), ...shared },
      ];
    }),
  });
  const ribbons = new Map<string, string>();
  for (const { id, source, target, y0 = 0, y1 = 0, width: thick = 0 } of links) {
    if (typeof source !== "object" || typeof target !== "object") continue;
    const d = ribbon([source.x1 ?? 0, y0], [target.x0 ?? 0, y1], Math.max(thick, 1));
    ribbons.set(id, (ribbons.get(id) ?? "") + d);
  }
  return {
    height,
    nodes: nodes.map(({ id, node, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => ({
      id,
      node,
      x: x0,
      y: y0,
      width: x1 - x0,
      height: Math.max(y1 - y0, 1),
    })),
    paths: flow.paths.map((path) => ({ id: pathId(path), path, d: ribbons.get(pathId(path)) ?? "" })),
  };
}

const at = (...numbers: number[]) => numbers.map((number) => number.toFixed(1)).join(",");

/** A band from one point to another, with level ends. */
function ribbon([x0, y0]: [number, number], [x1, y1]: [number, number], thick: number): string {
  const half = thick / 2;
  const middle = (x0 + x1) / 2;
  return (
    `M${at(x0, y0 - half)}C${at(middle, y0 - half, middle, y1 - half, x1, y1 - half)}` +
    `L${at(x1, y1 + half)}C${at(middle, y1 + half, middle, y0 + half, x0, y0 + half)}Z`
  );
}
