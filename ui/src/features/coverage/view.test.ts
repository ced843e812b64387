import { expect, test } from "vitest";
import { decodeView, encodeView, freshViews, views, type FlowAddress, type MapAddress } from "./view";

test("a view as it is before anything is chosen is one word", () => {
  expect(views.map((view) => encodeView(freshViews[view]))).toEqual([undefined, "table", "map", "flow"]);
  expect(views.map((view) => decodeView(encodeView(freshViews[view])))).toEqual(Object.values(freshViews));
});

test("what is chosen comes back as it was, whatever an identifier holds", () => {
  const map: MapAddress = { view: "map", stage: "storage", extent: "europe", place: "DE" };
  expect(encodeView(map)).toBe("map/storage/europe/DE");
  expect(decodeView(encodeView(map))).toEqual(map);
  const flow: FlowAddress = {
    view: "flow",
    denied: true,
    as: "table",
    only: "a/b",
    pick: { tag: "a/b", model: "", place: "50 % of.it", outcome: "allow" },
  };
  expect(decodeView(encodeView(flow)), "an empty name is a name").toEqual(flow);
  const node: FlowAddress = { ...flow, pick: { tag: undefined, model: "m", place: undefined, outcome: undefined } };
  expect(decodeView(encodeView(node))).toEqual(node);
});

test("what an address cannot mean is the usual", () => {
  expect(decodeView(undefined)).toEqual({ view: "matrix" });
  expect(decodeView("nonsense")).toEqual({ view: "matrix" });
  expect(decodeView("map/nonsense/nowhere")).toEqual(freshViews.map);
  expect(decodeView("flow/%/%")).toEqual(freshViews.flow);
});
