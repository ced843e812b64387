import { expect, test } from "vitest";
import type { Parts } from "@/api/bindings";
import { findItems, objectsOf, type PaletteItem } from "./paletteItems";

const item = (label: string, hint = ""): PaletteItem => ({ id: label, label, hint, run: () => undefined });
const labels = (items: readonly PaletteItem[], typed: string) => findItems(items, typed).map(({ label }) => label);

test("every word must occur, in the name or beside it, in any order", () => {
  const items = [item("letters@azure", "Endpoint"), item("Azure zone EU", "Placement"), item("Coverage", "Room")];
  expect(labels(items, "azure")).toEqual(["Azure zone EU", "letters@azure"]);
  expect(labels(items, "endpoint azure")).toEqual(["letters@azure"]);
  expect(labels(items, "azure coverage")).toEqual([]);
});

test("without a word everything is there, in its order", () => {
  const items = [item("Coverage"), item("Registry")];
  expect(labels(items, "  ")).toEqual(["Coverage", "Registry"]);
});

test("objects go by their name, and by their identifier where they have none", () => {
  const draft: Parts = {
    registry: {
      connections: [{ id: "c1", name: "", base_url: "https://x.example", api: "openai_chat" }],
      providers: [{ id: "aws", name: "Amazon Web Services" }],
      tags: [{ name: "phi", categories: [] }],
    },
    policies: [],
  };
  expect(objectsOf(draft)).toEqual([
    { kind: "connection", id: "c1", name: "c1" },
    { kind: "provider", id: "aws", name: "Amazon Web Services" },
    { kind: "tag", id: "phi", name: "phi" },
  ]);
});
