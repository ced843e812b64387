/**
 * The map: land without a name, then every place of which there is something to say as an option of a list box, in the
 * order of names. Small places are points; a press near one means it, so that its target is 24 px wide. Loaded on demand.
 */
import { useLayoutEffect, useRef, useState, type MouseEvent, type RefObject } from "react";
import { Button } from "@/design/Button";
import { useLine } from "@/design/roving/useLine";
import { inkOf, paintOf, placeMark } from "./marks";
import type { PlaceEntry } from "./places";
import { frame, nearestPoint, shapesOf, type Shape } from "./shapes";
import { useSay } from "./useSay";
import type { Extent } from "./view";

/** In pixels of the screen. */
const target = 12;
const dot = 5;

export interface MapPlace {
  place: PlaceEntry;
  /** "Germany: permitted and used by 3 endpoints". */
  title: string;
}

interface WorldMapProps {
  label: string;
  extent: Extent;
  places: readonly MapPlace[];
  chosen: string | undefined;
  onChoose: (code: string) => void;
  onExtent: (extent: Extent) => void;
}

interface Drawn extends MapPlace {
  shape: Shape;
}

export function WorldMap({ label, extent, places, chosen, onChoose, onExtent }: WorldMapProps) {
  const say = useSay();
  const svg = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const unit = useUnit(box);
  const shapes = shapesOf(extent);
  const drawn = places.flatMap<Drawn>((one) => {
    const shape = shapes.places.get(one.place.code);
    return shape === undefined ? [] : [{ ...one, shape }];
  });
  const points = drawn.filter(({ shape }) => shape.isPoint);
  const line = useLine(
    svg,
    drawn.map(({ place }) => ({ id: place.code, name: place.name })),
    chosen,
    onChoose,
  );
  const press = (event: MouseEvent<SVGSVGElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = { x: (event.clientX - left) * unit, y: (event.clientY - top) * unit };
    const near = nearestPoint(
      points.map(({ place, shape }) => ({ code: place.code, x: shape.x, y: shape.y })),
      at,
      target * unit,
    );
    const under = event.target instanceof Element ? event.target.closest("[data-option]") : null;
    const code = near ?? under?.getAttribute("data-option");
    if (code !== undefined && code !== null) line.choose(code);
  };
  const outline = (code: string | undefined) => drawn.find(({ place }) => place.code === code);
  const outside = places.length - drawn.length;
  return (
    <div ref={box}>
      <svg
        ref={svg}
        role="listbox"
        aria-label={label}
        tabIndex={-1}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        className="chart"
        onClick={press}
        onKeyDown={line.onKeyDown}
      >
        <g aria-hidden="true">
          <path className="map-sea" d={shapes.sea} />
          <path className="map-land" d={shapes.land} />
        </g>
        {drawn.map(({ place, title, shape }, index) => (
          <g
            key={place.code}
            role="option"
            aria-label={title}
            aria-selected={place.code === chosen}
            aria-posinset={index + 1}
            aria-setsize={drawn.length}
            tabIndex={place.code === line.stop ? 0 : -1}
            data-option={place.code}
          >
            <title>{title}</title>
            {shape.isPoint ? (
              <circle className="map-target" cx={shape.x} cy={shape.y} r={target * unit} />
            ) : (
              <path d={shape.d} fill={paintOf(placeMark[place.state])} className={inkOf[placeMark[place.state]]} />
            )}
          </g>
        ))}
        <g aria-hidden="true" className="map-points">
          {points.map(({ place, shape }) => (
            <circle
              key={place.code}
              cx={shape.x}
              cy={shape.y}
              r={dot * unit}
              fill={paintOf(placeMark[place.state])}
              className={inkOf[placeMark[place.state]]}
            />
          ))}
        </g>
        <g aria-hidden="true">
          <Outline of={outline(chosen)?.shape} unit={unit} />
          <g className="chart-focus">
            <Outline of={outline(line.stop)?.shape} unit={unit} />
          </g>
        </g>
      </svg>
      {outside === 0 ? null : (
        <p className="mt-1 text-sm text-ink-3">
          {say("coverage-map-outside", { count: outside })}{" "}
          {extent === "world" ? null : (
            <Button kind="link" onClick={() => onExtent("world")}>
              {say("coverage-map-whole")}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

/** What is chosen and what has the focus are outlined above everything, where no neighbour covers it. */
function Outline({ of, unit }: { of: Shape | undefined; unit: number }) {
  if (of === undefined) return null;
  return of.isPoint ? (
    <circle className="chart-outline" cx={of.x} cy={of.y} r={(dot + 3) * unit} />
  ) : (
    <path className="chart-outline" d={of.d} />
  );
}

/** How many units of the drawing one pixel of the screen is. */
function useUnit(box: RefObject<HTMLDivElement | null>): number {
  const [unit, setUnit] = useState(1);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const read = () => setUnit(frame.width / Math.max(1, element.clientWidth));
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return unit;
}
