/** How a check came out. */
import type { Say } from "@/api/useSay";
import type { CheckLine } from "@/api/bindings";
import type { Verdict } from "@/design/verdict";

const words = {
  allow: "coverage-check-passes",
  exempt: "coverage-check-exempt",
  deny: "coverage-check-fails",
} as const;

/** The verdict whose sign stands at the check. */
export function checkVerdict(line: CheckLine): keyof typeof words & Verdict {
  if (line.passed) return "allow";
  return line.exempt ? "exempt" : "deny";
}

export function outcomeWord(line: CheckLine, say: Say): string {
  return say(words[checkVerdict(line)]);
}
