/** An explanation to paste elsewhere: as sentences, or as the core gave it. */
import type { Say } from "@/api/useSay";
import type { Explanation } from "@/api/bindings";
import { shownInstant } from "@/lib/show";
import { outcomeWord } from "./outcome";

export function asJson(explanation: Explanation): string {
  return JSON.stringify(explanation, null, 2);
}

export function asText(explanation: Explanation, say: Say): string {
  const { tag, endpoint, outcome, sentence, reasons, would_deny, policies, evidence } = explanation;
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
    `${say("coverage-fact-catalogue")} ${explanation.catalogue_sha256}`,
  ].join("\n");
}

/** A titled list, set off by an empty line; nothing when it has no lines. */
function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `- ${line}`)];
}
