/**
 * The drawing of the flow: bars and ribbons as options of a list box. A tag is followed by what flows from it, then come
 * models and places. Loaded on demand.
 */
import { useLayoutEffect, useMemo, useRef, useState, type MouseEvent, type RefObject } from "react";
import { useLine } from "@/design/roving/useLine";
import { pickOf, pickOfNode, type Flow, type Layer } from "./flow";
import { flowShapes, type FlowShapes, type NodeShape, type PathShape } from "./flowLayout";
import { flowName, nodeTitle, pathTitle } from "./flowWords";
import { inkOf, outcomeMark, paintOf } from "./marks";
import { useSay } from "./useSay";
import type { FlowPick } from "./view";

/** The least size of a target, in pixels. */
const target = 24;
/** About the width of a letter: a name that is too long for its third of the drawing is cut. */
const letter = 6.6;

interface FlowChartProps {
  label: string;
  flow: Flow;
  chosen: string | undefined;
  onChoose: (pick: FlowPick) => void;
}

export function FlowChart({ label, flow, chosen, onChoose }: FlowChartProps) {
  const say = useSay();
  const svg = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const shapes = useMemo(() => flowShapes(flow, width), [flow, width]);
  const options = useMemo(() => optionsOf(shapes), [shapes]);
  const named = useMemo(
    () =>
      new Map(
        options.map(({ id, shape }, index) => {
          const name = "node" in shape ? nodeTitle(shape.node, flow, say) : pathTitle(shape.path, flow.more, say);
          return [id, { name, position: index + 1 }];
        }),
      ),
    [options, flow, say],
  );
  const choose = (id: string) => {
    const shape = options.find((option) => option.id === id)?.shape;
    if (shape !== undefined) onChoose("node" in shape ? pickOfNode(shape.node) : pickOf(shape.path));
  };
  const line = useLine(
    svg,
    options.map(({ id }) => ({ id, name: named.get(id)?.name ?? "" })),
    chosen,
    choose,
  );
  const press = ({ target: under }: MouseEvent) => {
    const id = under instanceof Element ? under.closest("[data-option]")?.getAttribute("data-option") : null;
    if (id !== undefined && id !== null) line.choose(id);
  };
  const option = (id: string) => ({
    role: "option",
    "aria-label": named.get(id)?.name,
    "aria-selected": id === chosen,
    "aria-posinset": named.get(id)?.position,
    "aria-setsize": options.length,
    tabIndex: id === line.stop ? 0 : -1,
    "data-option": id,
  });
  const shapeOf = (id: string | undefined) => options.find((one) => one.id === id)?.shape;
  return (
    <div ref={box}>
      <svg
        ref={svg}
        role="listbox"
        aria-label={label}
        tabIndex={-1}
        width={width}
        height={shapes.height}
        className="chart"
        onClick={press}
        onKeyDown={line.onKeyDown}
      >
        {shapes.paths.map(({ id, path, d }) => (
          <g key={id} {...option(id)}>
            <title>{named.get(id)?.name}</title>
            <path className="flow-target" d={d} />
            <path
              className={`flow-link ${inkOf[outcomeMark[path.outcome]]}`}
              d={d}
              fill={paintOf(outcomeMark[path.outcome])}
            />
          </g>
        ))}
        {shapes.nodes.map(({ id, node, ...at }) => (
          <g key={id} {...option(id)}>
            <title>{named.get(id)?.name}</title>
            <rect className="flow-node" {...at} />
            <rect
              className="flow-target"
              x={at.x + at.width / 2 - target / 2}
              y={Math.min(at.y, at.y + at.height / 2 - target / 2)}
              width={target}
              height={Math.max(at.height, target)}
            />
            <text
              className="flow-label"
              x={node.layer === "place" ? at.x - 6 : at.x + at.width + 6}
              y={at.y + at.height / 2}
              dominantBaseline="central"
              textAnchor={node.layer === "place" ? "end" : "start"}
            >
              {cut(flowName(node.layer, node.name, flow.more, say), width / 3)}
            </text>
          </g>
        ))}
        <g aria-hidden="true">
          <Outline of={shapeOf(chosen)} />
          <g className="chart-focus">
            <Outline of={shapeOf(line.stop)} />
          </g>
        </g>
      </svg>
    </div>
  );
}

const whole = (shape: NodeShape | PathShape): Option => ({ id: shape.id, shape });

interface Option {
  id: string;
  shape: NodeShape | PathShape;
}

/** In the order in which keys go through them: from the top, each tag with what flows from it. */
function optionsOf({ nodes, paths }: FlowShapes): readonly Option[] {
  const of = (layer: Layer) => nodes.filter(({ node }) => node.layer === layer).toSorted((a, b) => a.y - b.y);
  return [
    ...of("tag").flatMap((shape) => [
      whole(shape),
      ...paths.filter(({ path }) => path.tag === shape.node.name).map(whole),
    ]),
    ...[...of("model"), ...of("place")].map(whole),
  ];
}

/** What is chosen and what has the focus are outlined above everything. */
function Outline({ of }: { of: NodeShape | PathShape | undefined }) {
  if (of === undefined) return null;
  if ("path" in of) return <path className="chart-outline" d={of.d} />;
  return <rect className="chart-outline" x={of.x - 3} y={of.y - 3} width={of.width + 6} height={of.height + 6} />;
}

function cut(name: string, room: number): string {
  const most = Math.max(8, Math.floor(room / letter));
  return name.length <= most ? name : `${name.slice(0, most - 1)}…`;
}

function useWidth(box: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(800);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const read = () => setWidth(Math.max(320, element.clientWidth));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
