import { expect, test } from "vitest";
import type { Term } from "@/api/bindings";
import { draft, globalPlacement, zonePlacement } from "@/test/smallDraft";
import { listsOf, type Lists } from "./lists";
import { endpointFor, everyProvider, firstProvider, matrixRows, servesIn } from "./serving";

const lists = listsOf(draft);
const withModel: Lists = { ...lists, models: [...lists.models, { id: "small" }] };

const now = "2026-11-20T10:00:00Z";

test("a cell is on, off, or has no endpoint", () => {
  const [first, second] = matrixRows(withModel);
  if (first === undefined || second === undefined) throw new Error("there are two models");
  expect([first, second].map(({ model }) => model)).toEqual(["gpt-5", "small"]);
  expect(servesIn(first, zonePlacement.id, now)).toBe("on");
  expect(servesIn(first, globalPlacement.id, now), "its only endpoint is switched off").toBe("off");
  expect(servesIn(second, zonePlacement.id, now)).toBe("none");
});

test.each([
  [{ to: now }, "apart", "it ended at this very instant"],
  [{ to: "2026-11-20T10:00:00.001Z" }, "on", "it has not ended yet"],
  [{ from: "2026-11-20T10:00:00.001Z" }, "apart", "it has not begun"],
  [{ from: now }, "on", "it begins now"],
  [{ from: null, to: null }, "on", "it has no end"],
] as const)("an endpoint with the term %j is %s: %s", (term: Term, serves, _why) => {
  const dated = draft.registry?.endpoints?.map((one) => ({ ...one, term }));
  const [row] = matrixRows({ ...lists, endpoints: dated ?? [] });
  if (row === undefined) throw new Error("there is a model");
  expect(servesIn(row, zonePlacement.id, now)).toBe(serves);
});

test("an endpoint that is begun has the connection of its placement, where there is one and no other", () => {
  const form = endpointFor(withModel, "small", zonePlacement);
  expect(form).toMatchObject({
    id: "small-azure-dz-eu",
    model: "small",
    upstream: "small",
    placement: "azure:dz-eu",
    placementFrom: "workspace",
    connection: "azure-eu",
  });
  const other = {
    id: "b",
    model: "gpt-5",
    connection: "c2",
    upstream_name: "b",
    placement: "azure:dz-eu",
    enabled: true,
  };
  const two: Lists = { ...withModel, endpoints: [...withModel.endpoints, other] };
  expect(endpointFor(two, "small", zonePlacement).connection, "which of two is the officer’s to say").toBeNull();
});

test("placements of one provider come first only where all of them do not fit", () => {
  expect(firstProvider(lists)).toBe(everyProvider);
  const many = Array.from({ length: 25 }, (_, at) => ({ ...zonePlacement, id: `azure:${at}` }));
  expect(firstProvider({ ...lists, placements: many })).toBe("azure");
});
