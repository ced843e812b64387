/** What fails now at a placement, and which of it an exemption holds. The decision is the core's; nothing is decided here. */
import type { Excuse, Exemption, Outcome } from "@/api/bindings";
import type { Failure, Judged } from "./decision";
import { keyOf } from "./excuses";
import { inForce } from "./status";

/** A failure of a policy at a placement, and the endpoints there that have it. */
export interface FailsNow {
  excuse: Excuse;
  /** Each with its own values: one excuse covers all of them. */
  failures: readonly Failure[];
  endpoints: readonly string[];
}

/** What of `policy` fails at `placement`, each failure once, in the order in which it was found. */
export function failsNow(judged: readonly Judged[], policy: string, placement: string): FailsNow[] {
  const found = new Map<string, { excuse: Excuse; failures: Failure[]; endpoints: string[] }>();
  for (const { endpoint, placement: at, failures, reported } of judged) {
    const here = at === placement ? [...failures, ...reported].filter((one) => one.policy === policy) : [];
    for (const failure of here) {
      const key = keyOf(failure.excuse);
      const entry = found.get(key) ?? { excuse: failure.excuse, failures: [], endpoints: [] };
      found.set(key, entry);
      entry.failures.push(failure);
      if (!entry.endpoints.includes(endpoint)) entry.endpoints.push(endpoint);
    }
  }
  return [...found.values()];
}

/** What an endpoint gets, and what it would get if an exemption were not there. */
export interface WithAndWithout {
  endpoint: string;
  now: Outcome;
  without: Outcome;
}

/**
 * What an exemption does at the endpoints of its placement. The decision names one exemption for each failure that is
 * excused; where that is this one, and no other in force names the failure, it would stand.
 */
export function effectOf(
  exemption: Exemption,
  all: readonly Exemption[],
  judged: readonly Judged[],
  now: string,
): WithAndWithout[] {
  const others = all.filter(
    (other) => other.id !== exemption.id && isSameCell(other, exemption) && inForce(other.validity, now),
  );
  const excused = (failure: Failure) =>
    failure.exempt !== null &&
    (failure.exempt !== exemption.id || others.some((other) => names(other, failure.excuse)));
  return judged
    .filter(({ placement }) => placement === exemption.placement)
    .map(({ endpoint, outcome, failures }) => {
      const held = failures.some((failure) => failure.exempt === exemption.id);
      const standing = failures.filter((failure) => !excused(failure));
      // What is denied already stays so, for reasons of its own.
      if (!held || standing.length === 0 || outcome === "deny") return { endpoint, now: outcome, without: outcome };
      const unknown = standing.every((failure) => failure.excuse.reason === "stage_unknown");
      return { endpoint, now: outcome, without: unknown ? "unknown" : "deny" };
    });
}

function isSameCell(a: Exemption, b: Exemption): boolean {
  return a.policy === b.policy && a.placement === b.placement && a.tag === b.tag;
}

function names({ excuses }: Exemption, failure: Excuse): boolean {
  return excuses.some((one) => keyOf(one) === keyOf(failure));
}
