/**
 * The land of each country, from borders that come with the window: world-atlas 2.0.2, which is Natural Earth 4.1.0 (public
 * domain) at 1 : 50 million. Loaded only where a map is drawn. A claim names codes of ISO 3166, so the land follows
 * them, where the data has other ideas:
 *
 * - It draws Crimea with Russia (Natural Earth shows who holds a place; its issues 391, 838 and 993 dispute that). For
 *   ISO 3166-2 it is UA-43 and UA-40, parts of Ukraine.
 * - It has no code for Kosovo, Northern Cyprus, Somaliland and the Siachen Glacier. No claim can name them, and they
 *   stay land of nobody: never coloured with a neighbour.
 * - It draws territories that have a code of their own with another country: French Guiana with France (territories.ts).
 */
import { geoCentroid, geoContains, geoDistance } from "d3-geo";
import type { Geometry, Position } from "geojson";
import { feature } from "topojson-client";
import topology from "world-atlas/countries-50m.json";
import { lettersOf } from "./isoNumbers";
import { territories } from "./territories";

/** Rings of positions, as GeoJSON has them. */
export type Polygon = Position[][];

export interface Atlas {
  countries: ReadonlyMap<string, readonly Polygon[]>;
  /** What has no code. */
  nobody: readonly Polygon[];
}

const simferopol: [number, number] = [34.1, 44.95];

/** So near to its coordinates land is a territory's: in degrees of a great circle. */
const near = 3;

let read: Atlas | undefined;

export function atlas(): Atlas {
  read ??= readAtlas();
  return read;
}

function readAtlas(): Atlas {
  const countries = new Map<string, Polygon[]>();
  const nobody: Polygon[] = [];
  for (const { id, geometry } of feature(topology, topology.objects.countries).features) {
    const code = lettersOf(id?.toString());
    for (const polygon of polygonsOf(geometry)) {
      const owner = ownerOf(code, polygon);
      if (owner === undefined) nobody.push(polygon);
      else countries.set(owner, [...(countries.get(owner) ?? []), polygon]);
    }
  }
  return { countries, nobody };
}

function polygonsOf(geometry: Geometry): readonly Polygon[] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

function ownerOf(code: string | undefined, polygon: Polygon): string | undefined {
  if (code === "RU" && geoContains({ type: "Polygon", coordinates: polygon }, simferopol)) return "UA";
  return territoryOf(code, polygon) ?? code;
}

function territoryOf(code: string | undefined, polygon: Polygon): string | undefined {
  const apart = Object.entries(territories).filter(([, { drawnWith }]) => drawnWith === (code ?? null));
  if (apart.length === 0) return undefined;
  const middle = geoCentroid({ type: "Polygon", coordinates: polygon });
  const distances = apart.map(([territory, { at }]) => ({
    territory,
    degrees: Math.min(...at.map(([lon, lat]) => (geoDistance(middle, [lon, lat]) * 180) / Math.PI)),
  }));
  const nearest = distances.toSorted((a, b) => a.degrees - b.degrees)[0];
  return nearest !== undefined && nearest.degrees <= near ? nearest.territory : undefined;
}
