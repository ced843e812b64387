import { expect, test } from "vitest";
import { placeOptions } from "@/lib/places";
import { frame, nearestPoint, shapesOf } from "./shapes";

const iso = placeOptions("en").map(({ value }) => value);
const world = shapesOf("world");
const points = (codes: readonly string[]) => codes.filter((code) => world.places.get(code)?.isPoint === true);

test("every country is somewhere on the map of the world, inside its frame", () => {
  expect([...world.places.keys()].toSorted()).toEqual(iso);
  const astray = [...world.places].filter(
    ([, { x, y }]) => !(x >= 0 && x <= frame.width && y >= 0 && y <= frame.height),
  );
  expect(astray).toEqual([]);
});

test("small countries are points, also those of which the data has no land", () => {
  const small = ["SG", "HK", "MT", "BH", "LI", "MC", "LU", "MO", "GI", "TV"];
  expect(points(small)).toEqual(small);
  expect(points(["DE", "FR", "PL", "US", "BR", "JP", "NZ"])).toEqual([]);
  expect(
    [...world.places].filter(([, { d, isPoint }]) => d === "" && !isPoint),
    "nothing is left invisible",
  ).toEqual([]);
});

test("near by, fewer are", () => {
  const europe = shapesOf("europe");
  const eea = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ");
  expect(
    eea.filter((code) => !europe.places.has(code)),
    "all of them are in the frame",
  ).toEqual([]);
  expect(eea.filter((code) => europe.places.get(code)?.isPoint)).toEqual(["LI", "LU", "MT"]);
  expect(europe.places.has("SG"), "what is far away is not").toBe(false);
});

test("a press means the nearest point within reach", () => {
  const near = [
    { code: "LI", x: 100, y: 100 },
    { code: "LU", x: 110, y: 100 },
  ];
  expect(nearestPoint(near, { x: 104, y: 100 }, 12)).toBe("LI");
  expect(nearestPoint(near, { x: 106, y: 100 }, 12)).toBe("LU");
  expect(nearestPoint(near, { x: 123, y: 100 }, 12)).toBeUndefined();
});
