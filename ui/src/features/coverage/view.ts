/**
 * What the address says of the view: `table`, `map/storage/europe/DE`, `flow/denied`. What it does not name is the usual.
 * Pure. Each part is escaped, so that an identifier with a slash comes back as it was.
 */
import type { Outcome, Stage } from "@/api/bindings";
import { stages } from "@/api/claims";
import { verdicts } from "@/design/verdict";

export const views = ["matrix", "table", "map", "flow"] as const;
export type View = (typeof views)[number];

export const extents = ["world", "europe"] as const;
export type Extent = (typeof extents)[number];

export interface MapAddress {
  view: "map";
  stage: Stage;
  extent: Extent;
  /** The chosen place: a country's code, or a word of a claim that is on no map. */
  place: string | undefined;
}

/** A part of the flow: a node names one of these, a link all four. */
export interface FlowPick {
  tag: string | undefined;
  model: string | undefined;
  place: string | undefined;
  outcome: Outcome | undefined;
}

export interface FlowAddress {
  view: "flow";
  /** Whether what is denied is shown too. */
  denied: boolean;
  as: "chart" | "table";
  /** The only tag that is shown. */
  only: string | undefined;
  pick: FlowPick | undefined;
}

export type ViewAddress = { view: "matrix" } | { view: "table" } | MapAddress | FlowAddress;

/** Each view as it is when nobody has chosen anything in it. */
export const freshViews: Record<View, ViewAddress> = {
  matrix: { view: "matrix" },
  table: { view: "table" },
  map: { view: "map", stage: "processing", extent: "world", place: undefined },
  flow: { view: "flow", denied: false, as: "chart", only: undefined, pick: undefined },
};

/** Whether what is chosen in the view stands for several cells, which the view itself explains. */
export function picksGroup(address: ViewAddress): boolean {
  if (address.view === "map") return address.place !== undefined;
  return address.view === "flow" && address.pick !== undefined;
}

/** Undefined for the matrix, which needs no word. */
export function encodeView(address: ViewAddress): string | undefined {
  if (address.view === "matrix") return undefined;
  if (address.view === "table") return address.view;
  if (address.view === "map") {
    const { stage, extent, place } = address;
    return joined([address.view, usual(stage, "processing"), usual(extent, "world"), place ?? ""]);
  }
  const { denied, as, only, pick } = address;
  const picked = [pick?.tag, pick?.model, pick?.place, pick?.outcome].map(marked);
  return joined([address.view, denied ? "denied" : "", usual(as, "chart"), marked(only), ...picked]);
}

export function decodeView(text: string | undefined): ViewAddress {
  const [name, ...parts] = (text ?? "").split("/").map(unescaped);
  if (name === "table") return { view: "table" };
  if (name === "map") {
    return {
      view: "map",
      stage: stages.find((one) => one === parts[0]) ?? "processing",
      extent: extents.find((one) => one === parts[1]) ?? "world",
      place: parts[2] === "" ? undefined : parts[2],
    };
  }
  if (name !== "flow") return { view: "matrix" };
  const [only, tag, model, place, outcome] = parts.slice(2).map(unmarked);
  const pick = { tag, model, place, outcome: verdicts.find((one) => one === outcome) };
  return {
    view: "flow",
    denied: parts[0] === "denied",
    as: parts[1] === "table" ? "table" : "chart",
    only,
    pick: Object.values(pick).some((value) => value !== undefined) ? pick : undefined,
  };
}

const usual = (value: string, what: string) => (value === what ? "" : value);

/** An empty identifier stands for what was put together, so that what is absent needs another sign. */
const marked = (value: string | undefined) => (value === undefined ? "" : `.${value}`);
const unmarked = (part: string) => (part.startsWith(".") ? part.slice(1) : undefined);

const joined = (parts: readonly string[]) => parts.map(encodeURIComponent).join("/").replace(/\/+$/u, "");

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}
