/**
 * Land as it is drawn: projected once, with only as many corners as can be seen. Borders at 1 : 50 million have ten times as
 * many as a map of a window's width can show.
 */
import { geoStream, type GeoProjection } from "d3-geo";
import type { Polygon } from "./atlas";

type Corner = readonly [x: number, y: number];
type Ring = readonly Corner[];

export interface Outline {
  /** What a path draws. */
  d: string;
  /** The middle of its largest part, and how large that is. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Corners nearer to the one before than this are left out. */
const apart = 0.7;

/** Undefined where nothing of it is within the projection's frame. */
export function outlineOf(projection: GeoProjection, land: readonly Polygon[]): Outline | undefined {
  const rings = land.flatMap((polygon) => ringsOf(projection, polygon));
  const measured = rings.map((ring) => ({ ring, ...middleOf(ring) }));
  const [first, ...rest] = measured;
  if (first === undefined) return undefined;
  const { ring, x, y } = rest.reduce((a, b) => (b.area > a.area ? b : a), first);
  const across = extentOf(ring.map(([at]) => at));
  const down = extentOf(ring.map(([, at]) => at));
  return { d: rings.map(pathOf).join(""), x, y, width: across, height: down };
}

const ignored = () => undefined;

function ringsOf(projection: GeoProjection, polygon: Polygon): readonly Ring[] {
  const rings: Ring[] = [];
  let ring: Corner[] = [];
  geoStream(
    { type: "Polygon", coordinates: polygon },
    projection.stream({
      point: (x, y) => {
        const last = ring.at(-1);
        if (last === undefined || Math.hypot(x - last[0], y - last[1]) >= apart) ring.push([x, y]);
      },
      lineStart: () => {
        ring = [];
      },
      lineEnd: () => {
        // What is left of an islet would be a point or a line.
        if (ring.length > 2) rings.push(ring);
      },
      polygonStart: ignored,
      polygonEnd: ignored,
    }),
  );
  return rings;
}

function middleOf(ring: Ring): { area: number; x: number; y: number } {
  let [twice, x, y] = [0, 0, 0];
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x0, y0] = ring.at(index - 1) ?? [x1, y1];
    const cross = x0 * y1 - x1 * y0;
    twice += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  const [start] = ring;
  if (twice === 0) return { area: 0, x: start?.[0] ?? 0, y: start?.[1] ?? 0 };
  return { area: Math.abs(twice) / 2, x: x / (3 * twice), y: y / (3 * twice) };
}

function extentOf(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
}

function pathOf(ring: Ring): string {
  return `M${ring.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}Z`;
}
