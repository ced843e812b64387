import { expect, test } from "vitest";
import {
  checkEndpoint,
  emptyEndpoint,
  endpointAdditions,
  placeEndpointProblems,
  type EndpointForm,
} from "./endpointForm";
import { draft } from "@/test/smallDraft";
import { evidenceFor, isTaken, listsOf } from "./lists";
import { checkPlacement, emptyPlacement, placementAdditions, type PlacementForm } from "./placementForm";

const lists = listsOf(draft);
const say = (key: string) => key;

const filled: EndpointForm = {
  ...emptyEndpoint(lists),
  id: "mistral-par",
  model: "mistral-small",
  upstream: "mistral-small-latest",
  connectionIs: "new",
  newConnection: "mistral-eu",
  baseUrl: "https://api.eu.mistral.ai/v1",
  keyName: "MISTRAL_KEY",
  networks: "",
  placementFrom: "workspace",
  placement: "mistral:global",
};

test("an endpoint is added with its new model and connection in one edit, what it refers to first", () => {
  expect(Object.values(checkEndpoint(filled, lists, say)).filter((problem) => problem !== undefined)).toEqual([]);
  const edits = endpointAdditions(filled, lists);
  expect(edits.map((edit) => edit.put?.kind)).toEqual(["model", "connection", "endpoint"]);
  expect(edits[2]?.put?.value).toMatchObject({ connection: "mistral-eu", model: "mistral-small", enabled: true });
});

test("what exists is used and not put again", () => {
  const reused: EndpointForm = { ...filled, model: "gpt-5", connectionIs: "existing", connection: "azure-eu" };
  expect(endpointAdditions(reused, lists).map((edit) => edit.put?.kind)).toEqual(["endpoint"]);
});

test("a name that is taken is refused, because putting it would replace the one that has it", () => {
  const taken = { ...filled, id: "azure-zone", newConnection: "azure-eu" };
  expect(checkEndpoint(taken, lists, say)).toMatchObject({ id: "registry-taken", newConnection: "registry-taken" });
  expect(isTaken(lists, "tag", "eu-personal")).toBe(true);
});

test("an error of the core stands at the field of the object that it names", () => {
  const fields = [{ kind: "connection", id: "mistral-eu", field: "base_url", message: "use `https`" } as const];
  const placed = placeEndpointProblems({ code: "invalid", message: "", fields }, filled);
  expect(placed.baseUrl).toBe("Use `https`.");
  expect(placed.upstream).toBeUndefined();
});

const blank: PlacementForm = {
  ...emptyPlacement,
  from: "blank",
  id: "acme:in_region:paris",
  name: "Acme in Paris",
  provider: "Acme Cloud",
  scope: "in_region",
  region: "paris-1",
  country: "FR",
};

test("a blank placement brings its new provider and region, and says nothing about any stage", () => {
  const edits = placementAdditions(blank, lists, "Entered by the officer");
  expect(edits.map((edit) => edit.put?.kind)).toEqual(["provider", "region", "placement"]);
  expect(edits[0]?.put?.value).toEqual({ id: "acme-cloud", name: "Acme Cloud" });
  expect(edits[1]?.put?.value).toMatchObject({ id: "acme-cloud:paris-1", place: "FR", confidence: "officer" });
  expect(edits[2]?.put?.value, "every claim is unknown until somebody enters it").not.toHaveProperty("claims");
});

test("a scope asks for what it needs, and a provider is not added twice under another spelling", () => {
  expect(checkPlacement({ ...blank, region: null }, lists, say).region).toBe("registry-region-needed");
  expect(checkPlacement({ ...blank, scope: "zone" }, lists, say).zone).toBe("registry-zone-needed");
  expect(checkPlacement({ ...blank, scope: "private", region: null }, lists, say).region).toBeUndefined();
  expect(checkPlacement({ ...blank, provider: "AZURE" }, lists, say).provider).toBe("registry-taken");
});

test("evidence covers by provider or placement, and not an endpoint of a model it leaves out", () => {
  const base = {
    name: "DPA",
    instrument: "dpa",
    issuer: "Azure",
    validity: { from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" },
  };
  const covered = listsOf({
    ...draft,
    evidence: [
      { ...base, id: "provider", scope: { provider: "azure" } },
      { ...base, id: "placement", scope: { placements: ["azure:dz-eu"] }, models: ["other"] },
      { ...base, id: "elsewhere", scope: { placements: ["mistral:global"] } },
    ],
  });
  const [placement] = covered.placements;
  if (placement === undefined) throw new Error("the fixture has a placement");
  expect(evidenceFor(covered, placement).map(({ id }) => id)).toEqual(["provider", "placement"]);
  expect(evidenceFor(covered, placement, "gpt-5").map(({ id }) => id)).toEqual(["provider"]);
});
