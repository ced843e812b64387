/** A small workspace for tests of the map and the flow: Germany is used, Singapore and Poland are only named. */
import type { ClaimValue, Coverage, CoverageRow, Outcome, Parts, Placement } from "@/api/bindings";

const source = { name: "test" };
const boundary = (id: string, places: string[]) => ({ id, name: id, places, source, confidence: "officer" as const });

const claim = (value: ClaimValue) => ({ facts: [{ value, source, confidence: "officer" as const }] });

function placement(id: string, processing: ClaimValue, storage: ClaimValue): Placement {
  return {
    id,
    provider: "x",
    name: id,
    scope: "zone",
    claims: { processing: claim(processing), storage: claim(storage) },
  };
}

export const catalogue: Parts = {
  registry: {
    tags: [
      { name: "eu-personal", categories: ["personal"] },
      { name: "orphan", categories: [] },
    ],
    boundaries: [boundary("DE_AT_MT", ["DE", "AT", "MT"]), boundary("US", ["US"])],
    placements: [
      placement("de", ["DE"], "not_retained"),
      placement("far", ["SG", "PL"], ["SG"]),
      placement("any", "anywhere", "unknown"),
    ],
  },
  policies: [
    {
      id: "gdpr",
      name: "GDPR",
      tags: ["eu-personal"],
      mode: "enforce",
      stages: {
        processing: {
          boundary: "DE_AT_MT",
          permit_if: [{ boundary: "US", instruments: { all_of: ["dpf"] } }],
        },
      },
      denied_places: ["CN"],
    },
  ],
};

const cell = (outcome: Outcome) => ({ outcome, short: "", changes_at: null, would_deny: 0 });

function row(endpoint: string, placement: string, model: string, outcome: Outcome): CoverageRow {
  return {
    endpoint,
    model,
    upstream_name: model,
    provider: "X",
    placement,
    placement_name: placement,
    scope: "zone",
    processing: placement === "far" ? "PL SG" : placement,
    in_conflict: false,
    cells: [cell(outcome), cell("deny")],
  };
}

const column = (tag: string, more: Partial<Coverage["tags"][number]> = {}) => ({
  tag,
  description: "",
  reason: null,
  eligible: 2,
  next_change: null,
  ...more,
});

export const coverage: Coverage = {
  at: "2026-11-20T10:00:00Z",
  tags: [column("eu-personal"), column("orphan", { reason: "no_policy", eligible: 0 })],
  rows: [
    row("berlin-1", "de", "letters", "allow"),
    row("berlin-2", "de", "letters", "allow"),
    row("singapore", "far", "images", "deny"),
    row("global", "any", "letters", "deny"),
  ],
  cells: 8,
  eligible: 2,
};
