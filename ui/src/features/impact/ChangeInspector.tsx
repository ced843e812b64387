/** The chosen change: what the release says and what the draft says, side by side, check by check. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { ExplainedChange, Explanation, ReleaseView } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { Code } from "@/design/Code";
import { ErrorNote } from "@/design/ErrorNote";
import { InspectorCrumb, InspectorSection } from "@/design/Inspector";
import { KeyValue } from "@/design/KeyValue";
import { VerdictText } from "@/design/VerdictText";
import { encodeCell } from "@/lib/cell";
import { shortHash, shownInstant } from "@/lib/show";
import { ComparedChecks } from "./ComparedChecks";
import { comparedChecks, isEligible, type ChangeAddress } from "./model";
import { changeQuery } from "./queries";

interface ChangeInspectorProps {
  chosen: ChangeAddress | undefined;
  published: ReleaseView | null;
}

export function ChangeInspector({ chosen, published }: ChangeInspectorProps) {
  const say = useSay();
  if (chosen === undefined) return <p className="text-ink-3">{say("impact-choose")}</p>;
  return <Chosen chosen={chosen} published={published} />;
}

function Chosen({ chosen, published }: { chosen: ChangeAddress; published: ReleaseView | null }) {
  const say = useSay();
  const announce = useAnnounce();
  const change = useQuery(changeQuery(chosen));
  const spoken = change.data === undefined || change.isPlaceholderData ? "" : say(headKey(change.data));
  useEffect(() => {
    if (spoken !== "") announce(spoken);
  }, [announce, spoken]);
  if (change.isError) {
    return (
      <ErrorNote what={say("impact-gone")} why={asCommandError(change.error).message} todo={say("impact-gone-todo")} />
    );
  }
  if (change.data === undefined) return null;
  return <Both chosen={chosen} change={change.data} published={published} />;
}

/** What the change comes to, in a word. */
function headKey({ before, after }: ExplainedChange): string {
  const [was, is] = [isEligible(before?.outcome ?? null), isEligible(after?.outcome ?? null)];
  if (was !== is) return is ? "impact-head-gained" : "impact-head-lost";
  return is ? "impact-head-permitted" : "impact-head-denied";
}

interface BothProps {
  chosen: ChangeAddress;
  change: ExplainedChange;
  published: ReleaseView | null;
}

function Both({ chosen, change, published }: BothProps) {
  const say = useSay();
  const navigate = useNavigate();
  const { before, after } = change;
  const heads = {
    before:
      published === null ? say("impact-before-none") : say("impact-before", { revision: String(published.revision) }),
    after: say("impact-after"),
  };
  const policies = comparedChecks(before, after);
  return (
    <>
      <InspectorCrumb parts={[chosen.tag, ...(chosen.category === null ? [] : [chosen.category]), chosen.endpoint]} />
      <h2 className="mt-1 mb-2 text-h2 font-semibold">{say(headKey(change))}</h2>
      <p className="text-sm text-ink-3">
        {say(chosen.category === null ? "impact-asked-all" : "impact-asked-one", { date: shownInstant(chosen.from) })}
      </p>
      <div className="mt-3 grid grid-cols-2 gap-x-4">
        <Side head={heads.before} explanation={before} nothing={published === null ? "release" : "object"} />
        <Side head={heads.after} explanation={after} nothing="object" />
      </div>
      {policies.map((policy) => (
        <InspectorSection key={policy.id} title={say("impact-checks-of", { policy: policy.name })}>
          <ComparedChecks policy={policy} heads={heads} />
        </InspectorSection>
      ))}
      <Reasons explanation={after} say={say} />
      <KeyValue
        ruled
        facts={[
          { term: say("impact-fact-placement"), value: (after ?? before)?.placement ?? "" },
          { term: heads.before, value: <Hash explanation={before} none={say("impact-none-there")} /> },
          { term: heads.after, value: <Hash explanation={after} none={say("impact-none-there")} /> },
        ]}
      />
      {after === null ? null : (
        <p className="mt-3">
          <Button
            kind="link"
            onClick={() => void navigate({ to: "/coverage", search: { item: encodeCell(chosen), at: chosen.from } })}
          >
            {say("impact-open-coverage")}
          </Button>
        </p>
      )}
    </>
  );
}

interface SideProps {
  head: string;
  explanation: Explanation | null;
  nothing: "release" | "object";
}

function Side({ head, explanation, nothing }: SideProps) {
  const say = useSay();
  return (
    <section aria-label={head} className="min-w-0">
      <h3 className="mb-0.5 text-sm font-semibold text-ink-2">{head}</h3>
      {explanation === null ? (
        <p className="text-sm text-ink-3">{say(`impact-missing-${nothing}`)}</p>
      ) : (
        <>
          <VerdictText verdict={explanation.outcome}>{say(`impact-verdict-${explanation.outcome}`)}</VerdictText>
          <p className="mt-0.5 text-sm wrap-anywhere text-ink-2">{explanation.sentence}</p>
        </>
      )}
    </section>
  );
}

function Reasons({ explanation, say }: { explanation: Explanation | null; say: Say }) {
  if (explanation === null || explanation.reasons.length < 2) return null;
  return (
    <InspectorSection title={say("impact-reasons-after")}>
      <ul className="text-sm text-ink-2">
        {[...new Set(explanation.reasons)].map((reason) => (
          <li key={reason} className="border-t border-line py-[5px] first:border-t-0">
            {reason}
          </li>
        ))}
      </ul>
    </InspectorSection>
  );
}

function Hash({ explanation, none }: { explanation: Explanation | null; none: string }) {
  if (explanation === null) return none;
  return (
    <span title={explanation.catalogue_sha256}>
      <Code>{shortHash(explanation.catalogue_sha256)}</Code>
    </span>
  );
}
