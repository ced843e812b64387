/** Reads the core's decision from the very text that it gives to copy, since that alone names each failure by its code. */
import type { Excuse, Outcome, Reason, Stage } from "@/api/bindings";
import { everyExcuse, excuse } from "./excuses";
import { stages } from "@/api/claims";

/** One failed check of a policy. */
export interface Failure {
  policy: string;
  excuse: Excuse;
  /** Where data may be that may not, or `anywhere`. */
  places: readonly string[];
  anywhere: boolean;
  /** The scope that is not permitted. */
  scope: string | null;
  /** The instruments that were asked for: one of these. */
  instruments: readonly string[];
  /** The evidence that has ended or begins later. */
  evidence: readonly string[];
  /** The exemption that excuses it now. */
  exempt: string | null;
}

/** What the decision says of one endpoint. */
export interface Judged {
  endpoint: string;
  placement: string;
  outcome: Outcome;
  /** Of policies that decide. */
  failures: readonly Failure[];
  /** Of policies that only report. */
  reported: readonly Failure[];
}

/** The endpoints of a decision, as `domicile decide --json` prints it. */
export function readDecision(json: string): Judged[] {
  const decision: unknown = JSON.parse(json);
  if (!isRecord(decision) || !Array.isArray(decision["endpoints"])) throw new Error("this is not a decision");
  return decision["endpoints"].map(readJudged);
}

function readJudged(endpoint: unknown): Judged {
  if (!isRecord(endpoint)) throw new Error("this is not the decision of an endpoint");
  const outcome = (["allow", "exempt", "unknown", "deny"] as const).find((one) => one === endpoint["outcome"]);
  if (outcome === undefined) throw new Error("the decision of an endpoint has no outcome");
  return {
    endpoint: text(endpoint["endpoint"]) ?? "",
    placement: text(endpoint["placement"]) ?? "",
    outcome,
    failures: readFailures(endpoint["findings"]),
    reported: readFailures(endpoint["would_deny"]),
  };
}

/** An endpoint's own checks, and that an exemption has ended, are nothing that could be excused. */
function readFailures(findings: unknown): Failure[] {
  return list(findings).flatMap((finding) => {
    const policy = isRecord(finding) ? text(finding["policy"]) : null;
    const reason = isRecord(finding) ? reasons.find((one) => one === finding["reason"]) : undefined;
    if (!isRecord(finding) || policy === null || reason === undefined) return [];
    return [
      {
        policy,
        excuse: excuse(reason, stageOf(finding["stage"])),
        places: texts(finding["places"]),
        anywhere: finding["anywhere"] === true,
        scope: text(finding["scope"]),
        instruments: texts(finding["instruments"]),
        evidence: texts(finding["evidence"]),
        exempt: text(finding["exempt"]),
      },
    ];
  });
}

const reasons: readonly Reason[] = [...new Set(everyExcuse.map(({ reason }) => reason))];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): string[] {
  return list(value).filter((one) => typeof one === "string");
}

function stageOf(value: unknown): Stage | null {
  return stages.find((stage) => stage === value) ?? null;
}
