/** The checks of one policy, stage by stage, and the stages that it leaves open. */
import { Fragment } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { CheckLine, PolicyChecks } from "@/api/bindings";
import { Checks, InspectorSection, type Check } from "@/design/Inspector";
import { checkVerdict, outcomeWord } from "./outcome";

interface PolicyChecksTableProps {
  policy: PolicyChecks;
  /** The only policy: its name stands with the facts already. */
  alone: boolean;
}

export function PolicyChecksTable({ policy, alone }: PolicyChecksTableProps) {
  const say = useSay();
  const title = alone ? say("coverage-checks") : say("coverage-checks-of", { policy: policy.name });
  return (
    <InspectorSection title={title}>
      <p className="mb-1 text-sm text-ink-3">
        {[
          alone ? policy.name : "",
          say(policy.mode === "enforce" ? "coverage-enforce" : "coverage-audit-mode"),
          ...policy.regulations.map(({ name }) => name),
        ]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      <Checks
        caption={say("coverage-checks-caption", { policy: policy.name })}
        columns={{
          name: say("coverage-check-stage"),
          permitted: say("coverage-check-permitted"),
          declared: say("coverage-check-declared"),
          outcome: say("coverage-check-outcome"),
        }}
        checks={checksOf(policy, say)}
      />
    </InspectorSection>
  );
}

function checksOf(policy: PolicyChecks, say: Say): Check[] {
  const lines = policy.checks.map((line, index) => ({
    id: `${index} ${line.label}`,
    name: line.label,
    outcome: { verdict: checkVerdict(line), word: outcomeWord(line, say) },
    // A check of evidence or scope has nothing on its left side: what was found takes both columns.
    ...(line.permitted === ""
      ? { permitted: <Declared line={line} /> }
      : { permitted: <Breakable text={line.permitted} />, declared: <Declared line={line} /> }),
  }));
  const open = policy.unconstrained.map((stage) => ({
    id: `open ${stage}`,
    name: stage,
    permitted: say("coverage-check-not-named"),
    outcome: null,
  }));
  return [...lines, ...open];
}

function Declared({ line }: { line: CheckLine }) {
  return (
    <>
      <span className={line.passed || line.exempt ? "text-ink" : "font-semibold text-deny"}>
        <Breakable text={line.declared} />
      </span>
      {line.evidence.map((name) => (
        <span key={name} className="block text-ink-3">
          {name}
        </span>
      ))}
    </>
  );
}

/** A long identifier may end its line after an underscore. */
function Breakable({ text }: { text: string }) {
  const parts = text.split("_").map((part, index) => ({ part, key: `${index} ${part}`, first: index === 0 }));
  return parts.map(({ part, key, first }) => (
    <Fragment key={key}>
      {first ? null : (
        <>
          _<wbr />
        </>
      )}
      {part}
    </Fragment>
  ));
}
