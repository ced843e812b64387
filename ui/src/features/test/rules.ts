/**
 * Who may be asked, and when. The core asks the engine again before a byte is sent; these rules only keep the window
 * from offering what it would refuse.
 */
import type { CategoryId, JudgedBy, PromptOffer, Tag, WorkspaceStatus } from "@/api/bindings";

export type EligibleOutcome = "allow" | "exempt";

/** The outcome of an offer that can be run; absent for every other, which gets no control. */
export function runnable(offer: PromptOffer): EligibleOutcome | undefined {
  const { outcome, reason } = offer;
  // A permitted endpoint with a reason is one that cannot be tested yet.
  if (reason !== "") return undefined;
  return outcome === "allow" || outcome === "exempt" ? outcome : undefined;
}

/** By which policy a test is judged: the published one as soon as there is one, unless the officer chose the draft. */
export function judge(chosen: JudgedBy | undefined, published: WorkspaceStatus["published"]): JudgedBy {
  return published === null ? "draft" : (chosen ?? "published");
}

/** What a run may carry: absent means all that the tag may; what the tag may not carry never goes along. */
export function carried(narrowed: readonly CategoryId[] | undefined, tag: Tag | undefined): CategoryId[] | null {
  if (narrowed === undefined || tag === undefined) return null;
  const kept = tag.categories.filter((category) => narrowed.includes(category));
  return kept.length === 0 || kept.length === tag.categories.length ? null : kept;
}

export type Blocked = "tag" | "offers" | "endpoint" | "synthetic" | "text";

export interface Intent {
  tag: string | undefined;
  judgedBy: JudgedBy;
  synthetic: boolean;
  text: string;
  /** Endpoints that may be run at all. */
  eligible: number;
  /** Those of them that are ticked. */
  ticked: number;
}

/** The first thing that stands in the way of a run, if any. */
export function blocked(intent: Intent): Blocked | undefined {
  if (intent.tag === undefined) return "tag";
  if (intent.eligible === 0) return "offers";
  if (intent.ticked === 0) return "endpoint";
  if (intent.text.trim() === "") return "text";
  if (intent.judgedBy === "draft" && !intent.synthetic) return "synthetic";
  return undefined;
}
