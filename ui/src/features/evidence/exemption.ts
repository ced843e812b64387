/**
 * An exemption as a form: what the officer types, what is missing, and the object that the core gets. It always ends, and
 * its last day is inside it to the last second. Nothing here decides what it excuses.
 */
import {
  leastExemptionReason,
  mostExemptionDays,
  type Excuse,
  type Exemption,
  type ExemptionKind,
  type Registry,
} from "@/api/bindings";
import type { ExemptionAsk } from "@/lib/ask";
import { identifierFrom } from "@/lib/identifier";
import { dayAt, endOfDay, instantOf } from "@/lib/zone";
import { inOrder } from "./excuses";
import { nextTerm } from "./renewal";
import { day, statusAt, type Status } from "./status";
import type { Term } from "./TermFields";

export const exemptionKinds = ["waiver", "mitigated", "authorisation"] as const satisfies readonly ExemptionKind[];

export interface ExemptionForm extends Term {
  /** Null: made from policy, placement and tag. */
  id: string | null;
  kind: ExemptionKind | null;
  policy: string | null;
  placement: string | null;
  tag: string | null;
  /** Null while nobody has ticked anything: what was asked for from Coverage. */
  excuses: readonly Excuse[] | null;
  reason: string;
  owner: string;
}

/** What the form begins from. */
export type ExemptionStart =
  | { kind: "add" }
  /** From a denied cell, at an instant where it is not denied now. */
  | { kind: "ask"; ask: ExemptionAsk; at: string | undefined }
  | { kind: "edit"; exemption: Exemption }
  | { kind: "renew"; exemption: Exemption };

export function exemptionForm(start: ExemptionStart, registry: Registry, zone: string, now: string): ExemptionForm {
  if (start.kind === "edit") return formOf(start.exemption);
  if (start.kind === "renew") {
    const { validity } = start.exemption;
    return { ...formOf(start.exemption), id: null, ...nextTerm(validity, zone, now), reason: "" };
  }
  const begins = start.kind === "ask" ? (start.at ?? now) : now;
  const today = instantOf(dayAt(new Date(begins), zone), zone).toISOString();
  const empty = { id: null, kind: null, reason: "", owner: "", from: today, to: null };
  if (start.kind === "add") return { ...empty, policy: null, placement: null, tag: null, excuses: [] };
  const { policy, endpoint, tag } = start.ask;
  const placement = registry.endpoints?.find(({ id }) => id === endpoint)?.placement ?? null;
  return { ...empty, policy, placement, tag, excuses: null };
}

function formOf(exemption: Exemption): ExemptionForm {
  const { id, kind, policy, placement, tag, excuses, reason, owner, validity } = exemption;
  return { id, kind, policy, placement, tag, excuses, reason, owner, from: validity.from, to: validity.to };
}

/** The identifier of a form: typed, or made from what it is about; empty while there is nothing to make one from. */
export function exemptionId({ id, policy, placement, tag }: ExemptionForm, taken: readonly string[]): string {
  if (id !== null) return id.trim();
  return policy === null || placement === null || tag === null
    ? ""
    : identifierFrom(`${policy} ${placement} ${tag}`, taken);
}

export type ExemptionField =
  | "kind"
  | "policy"
  | "placement"
  | "tag"
  | "excuses"
  | "reason"
  | "owner"
  | "first"
  | "last"
  | "order"
  | "length"
  | "id"
  | "taken";

/** What is missing or cannot be, by the bounds of the core, which refuses what is beyond them too. `taken` are the identifiers of the other exemptions. */
export function missingInExemption(form: ExemptionForm, taken: readonly string[]): ReadonlySet<ExemptionField> {
  const missing = new Set<ExemptionField>();
  if (form.kind === null) missing.add("kind");
  if (form.policy === null) missing.add("policy");
  if (form.placement === null) missing.add("placement");
  if (form.tag === null) missing.add("tag");
  if (form.excuses === null || form.excuses.length === 0) missing.add("excuses");
  if (Array.from(form.reason.trim()).length < leastExemptionReason) missing.add("reason");
  if (form.owner.trim() === "") missing.add("owner");
  if (form.from === null) missing.add("first");
  if (form.to === null) missing.add("last");
  if (form.from !== null && form.to !== null) {
    const lasts = termDays(form.from, form.to);
    if (lasts <= 0) missing.add("order");
    if (lasts > mostExemptionDays) missing.add("length");
  }
  const id = exemptionId(form, taken);
  if (taken.includes(id)) missing.add("taken");
  else if (form.id !== null && !/^[A-Za-z0-9][A-Za-z0-9._:@+/-]{0,159}$/u.test(id)) missing.add("id");
  return missing;
}

/** How many days a term lasts, begun ones whole. An hour or two that clocks are changed by make no day. */
export function termDays(from: string, to: string): number {
  return Math.ceil((Date.parse(to) - Date.parse(from)) / day - 1 / 12);
}

/** The last instant that may end an exemption which begins with `from`, in the officer's zone. */
export function latestEnd(from: string, zone: string): string {
  const first = dayAt(new Date(from), zone);
  const last = new Date(Date.UTC(first.year, first.month - 1, first.day + mostExemptionDays - 1));
  const of = { year: last.getUTCFullYear(), month: last.getUTCMonth() + 1, day: last.getUTCDate() };
  return endOfDay(of, zone).toISOString();
}

/** The object that the core gets; undefined while something is missing. */
export function exemptionOf(form: ExemptionForm, taken: readonly string[]): Exemption | undefined {
  const { kind, policy, placement, tag, excuses, from, to } = form;
  if (missingInExemption(form, taken).size > 0) return undefined;
  if (kind === null || policy === null || placement === null || tag === null) return undefined;
  if (excuses === null || from === null || to === null) return undefined;
  return {
    id: exemptionId(form, taken),
    kind,
    policy,
    placement,
    tag,
    excuses: inOrder(excuses),
    reason: form.reason.trim(),
    owner: form.owner.trim(),
    validity: { from, to },
  };
}

/** The status of an exemption; `idle` while it is in force and nothing that it excuses fails. */
export type ExemptionStatus = Status | { kind: "idle" };

/** `idle` are the exemptions of which the lint says that they are no longer needed. */
export function exemptionStatus(
  { id, validity }: Exemption,
  now: string,
  zone: string,
  idle: { has: (id: string) => boolean },
): ExemptionStatus {
  const status = statusAt(validity, now, zone);
  return (status.kind === "valid" || status.kind === "due") && idle.has(id) ? { kind: "idle" } : status;
}
