/** The state of a workspace that is set up, for tests: each says only what it is about. */
import type { WorkspaceStatus } from "@/api/bindings";

export const status: WorkspaceStatus = {
  path: "/w.domicile",
  name: "Northwind Health",
  officer: "Ada Keller",
  read_only: false,
  recovered: null,
  practice: false,
  endpoints: 1,
  placements: 1,
  policies: 1,
  evidence: 1,
  tags: 1,
  draft: { edits: 1, gained: 1, lost: 0, cells: 1 },
  published: null,
  one_signer: true,
  steps: { undo: null, redo: null },
  saved_at: null,
  connections: 0,
  now: "2026-11-20T10:00:00Z",
};
