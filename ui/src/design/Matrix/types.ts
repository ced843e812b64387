/** What the coverage screen tells the Matrix. */
import type { Labels } from "../labels";
import type { Verdict } from "../verdict";

export interface MatrixCell {
  verdict: Verdict;
  /** Why, in two or three words: "outside boundary". */
  reason?: string;
  /** The verdict before the draft, when the draft changes it: "was Deny". */
  was?: string;
  /** What will change it soon, beside the word: "41 d". Spoken in full as `soonSpoken`. */
  soon?: string;
  soonSpoken?: string;
}

export interface MatrixRow {
  id: string;
  name: string;
  /** Model, scope, region. */
  detail: string;
  /** Where it processes: "EU27 + NO CH". */
  place: string;
  placeNote?: string;
}

export interface MatrixGroup {
  id: string;
  name: string;
  rows: readonly MatrixRow[];
}

export interface MatrixTag {
  id: string;
  name: string;
}

export interface MatrixPlace {
  row: string;
  tag: string;
}

export interface MatrixProps {
  /** Names the matrix: "What each tag may use". */
  label: string;
  /** Heads of the first two columns. */
  heads: { row: string; place: string };
  /** Keep the identity of groups and tags while nothing changes. */
  groups: readonly MatrixGroup[];
  tags: readonly MatrixTag[];
  cell: (row: string, tag: string) => MatrixCell;
  /** The cell that the inspector explains. */
  selected?: MatrixPlace | null;
  /** Enter or a press: explain this cell. */
  onOpen: (place: MatrixPlace) => void;
  /** Enter or a press on an endpoint's name. */
  onOpenRow?: (row: string) => void;
  /** Enter or a press on a tag's head. */
  onOpenTag?: (tag: string) => void;
  /** Keys of the screen on a verdict, in lower case: `{ e: addEvidence }`. */
  shortcuts?: Record<string, (place: MatrixPlace) => void>;
  labels?: Partial<Labels["matrix"]>;
}
