/** One verdict: the word, the sentence, the checks that prove it, what it rests on, and the hash last and small. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useSay } from "@/api/useSay";
import type { CheckLine, EvidenceLine, Explanation, PolicyChecks } from "@/api/bindings";
import { Button } from "@/design/Button";
import { Code } from "@/design/Code";
import { CopyButton } from "@/design/CopyButton";
import { InspectorCrumb, InspectorSection, InspectorVerdict } from "@/design/Inspector";
import { KeyValue } from "@/design/KeyValue";
import { Sentence } from "@/design/Sentence";
import { shortHash, shownInstant } from "@/lib/show";
import { officerZone, showEnd } from "@/lib/when";
import { AskExemption } from "./AskExemption";
import { Conflicts, Sources } from "./Claims";
import { emphasised } from "./model";
import { PolicyChecksTable } from "./PolicyChecksTable";
import { Remedies } from "./Remedies";
import { asJson, asText } from "./copy";
import { remediesQuery } from "./queries";

export function ExplainedCell({ explanation }: { explanation: Explanation }) {
  const say = useSay();
  const { tag, endpoint, outcome, sentence, reasons, would_deny, evidence } = explanation;
  const remedies = useQuery(remediesQuery(tag, endpoint, explanation.at));
  // What decides comes before what only reports.
  const policies = explanation.policies.toSorted((a, b) => Number(a.mode === "audit") - Number(b.mode === "audit"));
  const places = policies.flatMap(({ checks }) => checks.filter((check) => !check.passed).map((one) => one.permitted));
  return (
    <>
      <InspectorCrumb parts={[tag, endpoint]} />
      <InspectorVerdict verdict={outcome}>{say(`coverage-verdict-${outcome}`)}</InspectorVerdict>
      <Sentence parts={emphasised(sentence, [tag, ...places])} />
      <Decided policies={deciding(explanation)} />
      {policies.map((policy) => (
        <PolicyChecksTable key={policy.id} policy={policy} alone={policies.length === 1} />
      ))}
      {outcome === "allow" || outcome === "exempt" ? null : (
        <>
          <Remedies tag={tag} endpoint={endpoint} at={explanation.at} />
          <AskExemption explanation={explanation} />
        </>
      )}
      {reasons.length > 1 ? <Reasons title={say("coverage-reasons")} reasons={reasons} /> : null}
      {would_deny.length > 0 ? <Reasons title={say("coverage-would-deny")} reasons={would_deny} /> : null}
      <Conflicts explanation={explanation} />
      {evidence.length > 0 ? <Evidence evidence={evidence} at={explanation.at} /> : null}
      <Sources sources={explanation.sources} />
      <Facts explanation={explanation} />
      <div className="mt-3 -ml-3 flex flex-wrap gap-1">
        <CopyButton text={() => asText(explanation, say)}>{say("coverage-copy-text")}</CopyButton>
        {remedies.data === undefined ? null : (
          <CopyButton text={() => asJson(explanation, remedies.data)}>{say("coverage-copy-json")}</CopyButton>
        )}
      </div>
    </>
  );
}

/** The policies that decide: where the answer is no, those in which a check fails. */
function deciding({ policies, outcome }: Explanation): readonly PolicyChecks[] {
  const enforced = policies.filter(({ mode }) => mode === "enforce");
  if (outcome === "allow") return enforced;
  // What is excused denies nothing; where all of it is, the excused are what the answer is about.
  const counts = ({ passed, exempt }: CheckLine) => !passed && (outcome === "exempt" || !exempt);
  return enforced.filter(({ checks }) => checks.some(counts));
}

function Decided({ policies }: { policies: readonly PolicyChecks[] }) {
  const say = useSay();
  if (policies.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-x-2 text-sm">
      <span className="text-ink-3">{say("coverage-decided-by")}</span>
      {policies.map(({ id, name }) => (
        <PolicyLink key={id} id={id} name={name} />
      ))}
    </p>
  );
}

function PolicyLink({ id, name }: { id: string; name: string }) {
  const navigate = useNavigate();
  return (
    <Button kind="link" onClick={() => void navigate({ to: "/policies", search: { item: id } })}>
      {name}
    </Button>
  );
}

function Reasons({ title, reasons }: { title: string; reasons: readonly string[] }) {
  return (
    <InspectorSection title={title}>
      <ol className="text-sm text-ink-2">
        {[...new Set(reasons)].map((reason, index) => (
          <li
            key={reason}
            className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-1 border-t border-line py-[7px] first:border-t-0"
          >
            <span aria-hidden="true" className="text-ink-3">
              {index + 1}
            </span>
            {reason}
          </li>
        ))}
      </ol>
    </InspectorSection>
  );
}

function Evidence({ evidence, at }: { evidence: readonly EvidenceLine[]; at: string }) {
  const say = useSay();
  const navigate = useNavigate();
  const state = ({ in_force, ends, instrument }: EvidenceLine) => {
    const args = { instrument, date: showEnd(ends, officerZone()) };
    if (in_force) return say("coverage-evidence-in-force", args);
    const ended = Date.parse(ends) <= Date.parse(at);
    return say(ended ? "coverage-evidence-ended" : "coverage-evidence-not-begun", args);
  };
  return (
    <InspectorSection title={say("coverage-evidence")}>
      <ul className="text-sm">
        {evidence.map((one) => (
          <li key={one.id} className="border-t border-line py-[7px] first:border-t-0">
            <Button kind="link" onClick={() => void navigate({ to: "/evidence", search: { item: one.id } })}>
              {one.name}
            </Button>
            <p className="text-ink-3">{state(one)}</p>
          </li>
        ))}
      </ul>
    </InspectorSection>
  );
}

function Facts({ explanation }: { explanation: Explanation }) {
  const say = useSay();
  const { policies, tag, next_change, revision, catalogue_sha256 } = explanation;
  const regulations = [...new Set(policies.flatMap((policy) => policy.regulations.map(({ name }) => name)))];
  const none = say("coverage-none");
  const named = deciding(explanation);
  const others = policies.filter((policy) => !named.includes(policy));
  return (
    <KeyValue
      ruled
      facts={[
        { term: say("coverage-fact-at"), value: shownInstant(explanation.at) },
        { term: say("coverage-fact-placement"), value: explanation.placement },
        ...(others.length === 0
          ? []
          : [
              {
                term: say("coverage-fact-policies"),
                value: others.map(({ id, name, mode }) => (
                  <div key={id}>
                    <PolicyLink id={id} name={name} />,{" "}
                    {say(mode === "enforce" ? "coverage-enforce" : "coverage-audit-mode")}
                  </div>
                )),
              },
            ]),
        {
          term: say("coverage-fact-regulation"),
          value: regulations.length === 0 ? none : regulations.map((name) => <div key={name}>{name}</div>),
        },
        {
          term: say("coverage-fact-change"),
          value:
            next_change === null
              ? say("coverage-no-change")
              : say("coverage-fact-change-tag", { date: shownInstant(next_change), tag }),
        },
        {
          term: say("coverage-fact-revision"),
          value:
            revision === null || revision === 0
              ? say("coverage-fact-revision-none")
              : say("coverage-fact-revision-since", { revision }),
        },
        {
          term: say("coverage-fact-catalogue"),
          value: (
            <span title={catalogue_sha256}>
              <Code>{shortHash(catalogue_sha256)}</Code>
            </span>
          ),
        },
      ]}
    />
  );
}
