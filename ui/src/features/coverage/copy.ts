/** An explanation to paste elsewhere: as sentences, or as the core gave it. */
import type { Say } from "@/api/useSay";
import type { Explanation, WhatWouldAllow } from "@/api/bindings";
import { shownInstant } from "@/lib/show";
import { outcomeWord } from "./outcome";

/** The document that `domicile --json explain --tag TAG --endpoint ENDPOINT --at AT` prints for the same question. */
export function asJson(explanation: Explanation, remedies: WhatWouldAllow): string {
  return `${JSON.stringify({ explanation, what_would_allow: remedies }, null, 2)}\n`;
}

export function asText(explanation: Explanation, say: Say): string {
  const { tag, endpoint, outcome, sentence, codes, reasons, would_deny, policies, evidence } = explanation;
  return [
    say("coverage-text-head", { tag, endpoint, verdict: say(`coverage-verdict-${outcome}`) }),
    sentence,
    say("coverage-text-at", { date: shownInstant(explanation.at) }),
    ...policies.flatMap(({ name, checks, unconstrained }) =>
      part(say("coverage-checks-of", { policy: name }), [
        ...checks.map((line) =>
          say(line.permitted === "" ? "coverage-text-check-one" : "coverage-text-check", {
            outcome: outcomeWord(line, say),
            name: line.label,
            permitted: line.permitted,
            declared: line.declared,
          }),
        ),
        ...unconstrained.map((stage) => `${stage}: ${say("coverage-check-not-named")}`),
      ]),
    ),
    ...(reasons.length > 1 ? part(say("coverage-reasons"), reasons) : []),
    ...part(say("coverage-would-deny"), would_deny),
    ...part(
      say("coverage-evidence"),
      evidence.map((one) => `${one.name} (${one.id})`),
    ),
    "",
    ...(codes.length === 0 ? [] : [say("coverage-text-codes", { codes: codes.join(", ") })]),
    `${say("coverage-fact-catalogue")} ${explanation.catalogue_sha256}`,
  ].join("\n");
}

/** A titled list, set off by an empty line; nothing when it has no lines. */
function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `- ${line}`)];
}
