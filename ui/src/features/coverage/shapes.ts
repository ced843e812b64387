/** Where each country is on the drawn map, and which are too small to be seen there but as a point. Loaded with the map. */
import { geoAzimuthalEqualArea, geoEqualEarth, geoPath, type GeoProjection } from "d3-geo";
import { atlas } from "./atlas";
import { outlineOf, type Outline } from "./outline";
import { territories } from "./territories";
import type { Extent } from "./view";

/** Units of the drawing; the window stretches it to the width that there is. */
export const frame = { width: 960, height: 468 };

/** What is smaller than this in both directions is drawn as a point. */
const leastSize = 10;

export interface Shape {
  /** Its outline; empty where the data has none. */
  d: string;
  /** The middle of its largest land. */
  x: number;
  y: number;
  isPoint: boolean;
}

export interface Shapes {
  /** The edge of the world. */
  sea: string;
  /** All land with its borders. */
  land: string;
  /** Every country of which something lies within the frame, by code. */
  places: ReadonlyMap<string, Shape>;
}

const drawn = new Map<Extent, Shapes>();

export function shapesOf(extent: Extent): Shapes {
  const known = drawn.get(extent);
  if (known !== undefined) return known;
  const shapes = draw(projections[extent]());
  drawn.set(extent, shapes);
  return shapes;
}

/** Both keep areas: no country looks more permitted than another for lying in the north. */
const projections: Record<Extent, () => GeoProjection> = {
  world: () => geoEqualEarth().fitSize([frame.width, frame.height], { type: "Sphere" }),
  // From Malta and Cyprus to the North Cape, as maps of the European Union are drawn, with what of the world lies around it.
  europe: () =>
    geoAzimuthalEqualArea()
      .rotate([-12, -54])
      .clipAngle(60)
      .fitExtent(
        [
          [0, 6],
          [frame.width, frame.height - 6],
        ],
        {
          type: "MultiPoint",
          coordinates: [
            [-9, 36],
            [14.5, 35.3],
            [25, 34.6],
            [33, 34.5],
            [26, 71.2],
            [-24, 65.5],
          ],
        },
      ),
};

function draw(projection: GeoProjection): Shapes {
  projection.clipExtent([
    [0, 0],
    [frame.width, frame.height],
  ]);
  const { countries, nobody } = atlas();
  const places = new Map<string, Shape>();
  for (const [code, land] of countries) {
    const outline = outlineOf(projection, land);
    // An islet may be too small to have an outline at all; what is outside the frame has no point there either.
    const shape = outline === undefined ? pointOf(projection, land[0]?.[0]?.[0]) : shapeOf(outline);
    if (shape !== undefined) places.set(code, shape);
  }
  for (const [code, { at }] of Object.entries(territories)) {
    const point = countries.has(code) ? undefined : pointOf(projection, at[0]);
    if (point !== undefined) places.set(code, point);
  }
  return {
    sea: geoPath(projection).digits(1)({ type: "Sphere" }) ?? "",
    land: [...places.values()].map(({ d }) => d).join("") + (outlineOf(projection, nobody)?.d ?? ""),
    places,
  };
}

function shapeOf({ d, x, y, width, height }: Outline): Shape {
  return { d, x, y, isPoint: Math.max(width, height) < leastSize };
}

/** Undefined outside the frame. */
function pointOf(projection: GeoProjection, at: readonly number[] | undefined): Shape | undefined {
  const [longitude, latitude] = at ?? [];
  const point = longitude === undefined || latitude === undefined ? null : projection([longitude, latitude]);
  if (point === null) return undefined;
  const [x, y] = point;
  const inside = x >= 0 && x <= frame.width && y >= 0 && y <= frame.height;
  return inside ? { d: "", x, y, isPoint: true } : undefined;
}

/** The point nearest to where somebody pressed, within reach; small countries lie close together. */
export function nearestPoint(
  points: readonly { code: string; x: number; y: number }[],
  at: { x: number; y: number },
  reach: number,
): string | undefined {
  const distances = points.map(({ code, x, y }) => ({ code, distance: Math.hypot(x - at.x, y - at.y) }));
  const nearest = distances.toSorted((a, b) => a.distance - b.distance)[0];
  return nearest !== undefined && nearest.distance <= reach ? nearest.code : undefined;
}
