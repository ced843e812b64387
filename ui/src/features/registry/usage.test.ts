import { expect, test } from "vitest";
import { draft } from "@/test/smallDraft";
import { listsOf } from "./lists";
import { usageBy } from "./usage";

const lists = listsOf(draft);

test("an endpoint uses what its placement names, and what no placement names is not used", () => {
  const byZone = usageBy(lists, (placement) => placement.zone);
  expect([...byZone]).toEqual([["azure:dz-eu", { placements: ["azure:dz-eu"], endpoints: ["azure-zone"] }]]);
  const byProvider = usageBy(lists, (placement) => placement.provider);
  expect(byProvider.get("mistral")).toEqual({ placements: ["mistral:global"], endpoints: ["mistral-any"] });
  expect(usageBy(lists, (placement) => placement.region).size).toBe(0);
});
