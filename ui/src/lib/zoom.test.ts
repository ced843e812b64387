import { expect, test } from "vitest";
import { readZoom, zoomByKey, zooms } from "./zoom";

const press = (key: string, more: KeyboardEventInit = {}) =>
  new KeyboardEvent("keydown", { key, ctrlKey: true, ...more });

test("keys step through the sizes and stop at both ends", () => {
  expect(zoomByKey(100, press("+"))).toBe(125);
  expect(zoomByKey(100, press("=")), "where the plus needs Shift").toBe(125);
  expect(zoomByKey(200, press("+"))).toBe(200);
  expect(zoomByKey(125, press("-"))).toBe(100);
  expect(zoomByKey(100, press("-"))).toBe(100);
  expect(zoomByKey(175, press("0")), "back to the plain size").toBe(100);
});

test("other keys, and the same without Ctrl, mean something else", () => {
  expect(zoomByKey(100, press("1"))).toBeUndefined();
  expect(zoomByKey(100, press("+", { ctrlKey: false }))).toBeUndefined();
  expect(zoomByKey(100, press("+", { altKey: true }))).toBeUndefined();
});

test("what was kept is one of the sizes, or the plain one", () => {
  expect(zooms.map((zoom) => readZoom(zoom))).toEqual([...zooms]);
  for (const kept of [undefined, null, "200", 300, 0]) expect(readZoom(kept)).toBe(100);
});
