import { geoContains } from "d3-geo";
import { feature } from "topojson-client";
import topology from "world-atlas/countries-50m.json";
import { expect, test } from "vitest";
import { placeOptions } from "@/lib/places";
import { atlas, type Polygon } from "./atlas";
import { lettersOf } from "./isoNumbers";
import { territories } from "./territories";

const iso = placeOptions("en").map(({ value }) => value);
const { countries, nobody } = atlas();
const holds = (polygons: readonly Polygon[] | undefined, at: [number, number]) =>
  geoContains({ type: "MultiPolygon", coordinates: [...(polygons ?? [])] }, at);
const at = (place: [number, number]) => [...countries].flatMap(([code, land]) => (holds(land, place) ? [code] : []));

test("numbers and letters of countries are those of ISO 3166-1, as another table of them has it", () => {
  const ids = feature(topology, topology.objects.countries).features.flatMap(({ id }) => id?.toString() ?? []);
  expect(ids.map((id) => lettersOf(id))).toEqual(ids.map((id) => new Intl.Locale(`und-${id}`).region));
  expect(lettersOf("999")).toBeUndefined();
  expect(lettersOf(undefined)).toBeUndefined();
});

test("every country that a claim can name has land or coordinates, and our own table has just what the data lacks", () => {
  const named = new Set(topology.objects.countries.geometries.map(({ id }) => lettersOf(id?.toString())));
  expect(Object.keys(territories)).toEqual(iso.filter((code) => !named.has(code)));
  const without = iso.filter((code) => !countries.has(code));
  expect(without, "they have no land at this scale").toEqual(["BV", "GI", "TV", "UM"]);
  expect(without.filter((code) => territories[code]?.drawnWith !== undefined)).toEqual([]);
});

test("Crimea is not drawn with Russia", () => {
  expect(at([34.1, 44.95]), "Simferopol").toEqual(["UA"]);
  expect(at([33.6, 44.6]), "Sevastopol").toEqual(["UA"]);
  expect(at([37.6, 55.7]), "Moscow").toEqual(["RU"]);
});

test("what has no code of its own is nobody's", () => {
  const places: [number, number][] = [
    [21.1, 42.6],
    [33.6, 35.3],
    [44.1, 9.6],
  ];
  expect(places.map(at), "Kosovo, Northern Cyprus, Somaliland").toEqual([[], [], []]);
  expect(places.map((place) => holds(nobody, place))).toEqual([true, true, true]);
  expect(nobody, "and the Siachen Glacier").toHaveLength(4);
});

test("a territory with a code of its own is not its mother country", () => {
  expect(at([-53, 4])).toEqual(["GF"]);
  expect(at([55.5, -21.1])).toEqual(["RE"]);
  expect(at([45.15, -12.8])).toEqual(["YT"]);
  expect(at([17, 78.9]), "Spitsbergen").toEqual(["SJ"]);
  expect(at([25.5, 69.5]), "the north of Norway").toEqual(["NO"]);
  expect(countries.get("FR"), "France, Corsica and Oléron").toHaveLength(3);
  expect(countries.get("NL")).toHaveLength(9);
  expect(countries.get("NZ")).toHaveLength(11);
  expect(countries.get("SJ"), "all of Svalbard, Bear Island, Jan Mayen").toHaveLength(10);
  expect(countries.get("GP")).toHaveLength(3);
  expect(countries.get("MQ")).toHaveLength(1);
});
