import { expect, test } from "vitest";
import { optionAfter } from "./line";

const names = ["Austria", "Belgium", "Bulgaria", "Cyprus"];
const after = (key: string, from: number) => optionAfter(key, from, names);

test("arrow keys step and stop at the ends, in both directions alike", () => {
  expect([after("ArrowRight", 0), after("ArrowDown", 1), after("ArrowRight", 3)]).toEqual([1, 2, 3]);
  expect([after("ArrowLeft", 1), after("ArrowUp", 3), after("ArrowUp", 0)]).toEqual([0, 2, 0]);
  expect([after("Home", 2), after("End", 0), after("PageDown", 0), after("PageUp", 3)]).toEqual([0, 3, 3, 0]);
});

test("a letter leads to the next name that begins with it, round the end", () => {
  expect([after("b", 0), after("B", 1), after("b", 2), after("a", 3)]).toEqual([1, 2, 1, 0]);
  expect(after("z", 0)).toBeUndefined();
});

test("other keys do not move", () => {
  expect([after("Enter", 0), after(" ", 0), after("F6", 0)]).toEqual([undefined, undefined, undefined]);
});
