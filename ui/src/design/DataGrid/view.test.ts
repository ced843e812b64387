import { describe, expect, test } from "vitest";
import { fitting, nextSort, readView, readViews, sameView, wholeView, withFilter, type GridView } from "./view";

const up = (column: string) => ({ column, direction: "ascending" }) as const;
const down = (column: string) => ({ column, direction: "descending" }) as const;

describe("the order after pressing a header", () => {
  test("one column goes up, down, and away", () => {
    expect(nextSort([], "a", false)).toEqual([up("a")]);
    expect(nextSort([up("a")], "a", false)).toEqual([down("a")]);
    expect(nextSort([down("a")], "a", false)).toEqual([]);
    expect(nextSort([up("a")], "b", false), "another takes its place").toEqual([up("b")]);
  });

  test("with Shift the others stay, each in its place", () => {
    expect(nextSort([up("a")], "b", true)).toEqual([up("a"), up("b")]);
    expect(nextSort([up("a"), up("b")], "a", true)).toEqual([down("a"), up("b")]);
    expect(nextSort([down("a"), up("b")], "a", true)).toEqual([up("b")]);
    expect(nextSort([up("a"), down("b")], "b", false), "without it one column is left").toEqual([up("b")]);
  });
});

const view: GridView = {
  sort: [up("model"), down("ends")],
  filters: {
    scope: { kind: "values", values: ["zone", ""] },
    model: { kind: "text", contains: "gpt" },
    ends: { kind: "date", from: "2026-01-01", through: null },
  },
  find: "azure",
};

describe("keeping views", () => {
  test("what was kept is read back as it was", () => {
    expect(readView(JSON.parse(JSON.stringify(view)))).toEqual(view);
    expect(readView(JSON.parse(JSON.stringify(wholeView)))).toEqual(wholeView);
    const views = [{ name: "EU", view }];
    expect(readViews(JSON.parse(JSON.stringify(views)))).toEqual(views);
  });

  test.each([
    null,
    undefined,
    "text",
    7,
    [],
    { sort: 1, filters: [], find: {} },
    { sort: [null, { column: 1, direction: "ascending" }, { column: "a", direction: "sideways" }] },
    {
      filters: {
        a: { kind: "values" },
        b: { kind: "text" },
        c: { kind: "unknown" },
        d: null,
        e: { kind: "date", from: "soon" },
      },
    },
  ])("what cannot be read is left out: %j", (kept) => {
    expect(readView(kept)).toEqual(wholeView);
  });

  test("views without a name, and a second of the same name, are left out", () => {
    expect(
      readViews([{ name: "A", view }, { name: "A" }, { name: " " }, { view }, null]).map(({ name }) => name),
    ).toEqual(["A"]);
    expect(readViews({ name: "A" }), "not a list").toEqual([]);
  });
});

test("two views are the same in whatever order their filters and values were set", () => {
  const { scope, model, ends } = view.filters;
  if (scope === undefined || model === undefined || ends === undefined) throw new Error("the view has three filters");
  const turned = {
    ...view,
    filters: { ends, model, scope: { kind: "values", values: ["", "zone"] } },
    find: " azure ",
  };
  expect(sameView(view, readView(turned))).toBe(true);
  expect(sameView(view, { ...view, sort: view.sort.toReversed() }), "the order of sorting matters").toBe(false);
  expect(sameView(view, withFilter(view, "model", undefined))).toBe(false);
  expect(sameView(view, withFilter(view, "model", { kind: "values", values: ["gpt"] }))).toBe(false);
});

test("a filter that leaves nothing out is none", () => {
  expect(withFilter(view, "model", { kind: "text", contains: " " }).filters["model"]).toBeUndefined();
  expect(withFilter(view, "scope", { kind: "values", values: [] }).filters["scope"]).toBeUndefined();
  expect(withFilter(view, "ends", { kind: "date", from: null, through: null }).filters["ends"]).toBeUndefined();
});

test("what concerns columns that are gone is passed over", () => {
  const columns = [{ id: "model", sortable: false }, { id: "ends", filter: false } as const];
  expect(fitting(view, columns)).toEqual({
    sort: [down("ends")],
    filters: { model: { kind: "text", contains: "gpt" } },
    find: "azure",
  });
});
