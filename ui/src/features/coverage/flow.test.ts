import { expect, test } from "vitest";
import type { Coverage, CoverageRow, Outcome } from "@/api/bindings";
import { say } from "@/test/words";
import {
  condensed,
  drawnLimits,
  endpointCount,
  pathsIn,
  pathsOf,
  pickOfNode,
  type FlowPath,
  type FlowPaths,
} from "./flow";
import { flowShapes } from "./flowLayout";
import { nodeTitle, pathTitle, placesOfProcessing } from "./flowWords";
import { noFilter } from "./model";

const row = (endpoint: string, model: string, place: string, outcomes: readonly Outcome[]): CoverageRow => ({
  endpoint,
  model,
  upstream_name: model,
  provider: "x",
  placement: place,
  placement_name: place,
  scope: "zone",
  processing: place,
  in_conflict: false,
  cells: outcomes.map((outcome) => ({ outcome, short: "", changes_at: null, would_deny: 0 })),
});
const coverageOf = (tags: readonly string[], rows: CoverageRow[]): Coverage => ({
  at: "2026-11-20T10:00:00Z",
  tags: tags.map((tag) => ({ tag, description: "", reason: null, eligible: 0, next_change: null })),
  rows,
  cells: 0,
  eligible: 0,
});
const coverage = coverageOf(
  ["eu", "us"],
  [
    row("a", "letters", "Germany", ["allow", "deny"]),
    row("b", "letters", "Germany", ["allow", "deny"]),
    row("c", "letters", "France", ["exempt", "unknown"]),
    row("d", "images", "Germany", ["deny", "allow"]),
  ],
);
const marks = new Map<string, string>();
const question = { filter: noFilter, marks, only: undefined, denied: false, placeOf: (r: CoverageRow) => r.processing };
const said = ({ paths }: Pick<FlowPaths, "paths">) =>
  paths.map((path) => pathTitle(path, { tag: 0, model: 0, place: 0 }, say));

test("endpoints with the same names and answer are one path", () => {
  const paths = pathsOf(coverage, question);
  expect(said(paths)).toEqual([
    "eu → letters → Germany: 2 endpoints, allowed",
    "eu → letters → France: 1 endpoint, exempt",
    "us → images → Germany: 1 endpoint, allowed",
  ]);
  expect(paths, "the denominator counts what does not flow").toMatchObject({ cells: 8, eligible: 4 });
});

test("what is denied flows when asked for, each answer by itself", () => {
  expect(said(pathsOf(coverage, { ...question, denied: true, only: "us" }))).toEqual([
    "us → letters → Germany: 2 endpoints, denied",
    "us → images → Germany: 1 endpoint, allowed",
    "us → letters → France: 1 endpoint, denied as unknown",
  ]);
});

test("the filters hold", () => {
  const find = { ...noFilter, find: "images" };
  expect(said(pathsOf(coverage, { ...question, filter: find }))).toEqual([
    "us → images → Germany: 1 endpoint, allowed",
  ]);
  const changed = { ...noFilter, changed: true };
  const marked = new Map([["eu/c", "was Deny"]]);
  expect(said(pathsOf(coverage, { ...question, filter: changed, marks: marked }))).toEqual([
    "eu → letters → France: 1 endpoint, exempt",
  ]);
});

test("a node counts each endpoint once, however many tags use it", () => {
  const flow = condensed(pathsOf(coverage, { ...question, denied: true }).paths);
  const titles = flow.nodes.map((node) => nodeTitle(node, flow, say));
  expect(titles).toEqual([
    "Tag eu: 4 endpoints",
    "Tag us: 4 endpoints",
    "Model letters: 3 endpoints",
    "Model images: 1 endpoint",
    "Processing in Germany: 3 endpoints",
    "Processing in France: 1 endpoint",
  ]);
  const letters = flow.nodes[2];
  expect(letters?.size, "its width is that of its cells").toBe(6);
});

const wide = (models: number) =>
  coverageOf(
    ["eu"],
    Array.from({ length: models * 3 }, (_, index) => {
      // The first models have the most endpoints.
      const model = index < models * 2 ? index % models : index % Math.ceil(models / 2);
      return row(`e${index}`, `m${String(model).padStart(3, "0")}`, `P${index % 5}`, ["allow"]);
    }),
  );

test("with more than 40 models the smallest become one, and nothing is lost", () => {
  const { paths } = pathsOf(wide(52), question);
  const flow = condensed(paths);
  expect(flow.more).toEqual({ tag: 0, model: 12, place: 0 });
  const models = flow.nodes.filter(({ layer }) => layer === "model");
  expect(models).toHaveLength(41);
  const rest = models.find(({ name }) => name === "");
  expect(rest === undefined ? "" : nodeTitle(rest, flow, say)).toMatch(/^Model 12 more models: \d+ endpoints$/u);
  expect(endpointCount(flow.paths)).toBe(156);
  expect(condensed(pathsOf(wide(40), question).paths).more.model, "forty are drawn").toBe(0);
});

test("the drawing does not grow with the registry", () => {
  const tags = Array.from({ length: 30 }, (_, index) => `tag${index}`);
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    row(
      `e${index}`,
      `m${index % 300}`,
      `P${index % 70}`,
      tags.map((_, tag) => (["allow", "exempt", "deny", "unknown"] as const)[(index + tag) % 4] ?? "deny"),
    ),
  );
  const { paths, cells } = pathsOf(coverageOf(tags, rows), { ...question, denied: true });
  expect(cells).toBe(300_000);
  const flow = condensed(paths);
  expect(flow.paths.length).toBeLessThanOrEqual(drawnLimits.paths);
  expect(
    flow.nodes.reduce((sum, { size }) => sum + size, 0),
    "each layer has every cell",
  ).toBe(3 * cells);
});

test("a part of the flow is what it names, and an empty name is what was put together", () => {
  const { paths } = pathsOf(coverage, { ...question, denied: true });
  const one = (layer: "tag" | "model" | "place", name: string) => pathsIn(paths, pickOfNode({ layer, name }));
  expect(endpointCount(one("place", "Germany"))).toBe(3);
  expect(one("model", "")).toEqual([]);
  const [first] = paths;
  expect(first === undefined ? [] : pathsIn(paths, first)).toEqual([first]);
});

const placement = (id: string, value: "anywhere" | string[]) => ({
  id,
  provider: "x",
  name: id,
  scope: "zone" as const,
  claims: {
    processing: { facts: [{ value, source: { name: "test" }, confidence: "officer" as const }] },
  },
});

test("a place of processing is a place by name, a set as the core puts it, or a word", () => {
  const placements = [
    placement("one", ["DE"]),
    placement("part", ["US-VA"]),
    placement("set", ["DE", "FR"]),
    placement("any", "anywhere"),
  ];
  const placeOf = placesOfProcessing({ registry: { placements } }, say, "en");
  const of = (id: string, processing: string) => placeOf({ ...row("e", "m", id, []), processing });
  expect([of("one", "DE"), of("part", "US-VA"), of("set", "DE FR"), of("any", "anywhere"), of("gone", "?")]).toEqual([
    "Germany",
    "United States, US-VA",
    "DE FR",
    "Anywhere",
    "Nobody knows",
  ]);
});

test("every path is drawn as two ribbons, and every node has a height", () => {
  const flow = condensed(pathsOf(coverage, question).paths);
  const { nodes, paths } = flowShapes(flow, 800);
  expect(paths.map(({ path }: { path: FlowPath }) => path)).toEqual(flow.paths);
  for (const { d } of paths) expect(d).toMatch(/^M[^MN]+Z?M[^MN]+Z$/u);
  expect(nodes.filter(({ height, width }) => !(height >= 1 && width > 0))).toEqual([]);
  const columns = new Set(nodes.map(({ node, x }) => `${node.layer} ${Math.round(x)}`));
  expect(columns.size, "each layer is a column").toBe(3);
});
