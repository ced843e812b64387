/** Whether something counts now, and how soon that changes. The end of a validity is exclusive. */
import type { Validity } from "@/api/bindings";
import type { Verdict } from "@/design/verdict";
import { daysToLast } from "@/lib/when";

export type Status =
  | { kind: "valid" }
  /** In force, and ending within thirty days: so many days lie between today and its last day. */
  | { kind: "due"; days: number }
  | { kind: "expired" }
  | { kind: "later" };

export const day = 86_400_000;

/** Days before an end at which it is announced, the first first. */
export const dueAt = [30, 7, 1] as const;

export function statusAt(validity: Validity, now: string, zone: string): Status {
  const at = Date.parse(now);
  const to = Date.parse(validity.to);
  if (at >= to) return { kind: "expired" };
  if (at < Date.parse(validity.from)) return { kind: "later" };
  return to - at <= dueAt[0] * day ? { kind: "due", days: daysToLast(now, validity.to, zone) } : { kind: "valid" };
}

/** Whether it is between its two ends. */
export function inForce({ from, to }: Validity, now: string): boolean {
  const at = Date.parse(now);
  return Date.parse(from) <= at && at < Date.parse(to);
}

/** The sign and the ink of a status; the word stands beside it. */
export const statusLook: Record<Status["kind"] | "superseded", { sign: string; ink: Verdict }> = {
  valid: { sign: "✓", ink: "allow" },
  due: { sign: "▲", ink: "exempt" },
  expired: { sign: "✕", ink: "deny" },
  later: { sign: "○", ink: "unknown" },
  superseded: { sign: "→", ink: "unknown" },
};
