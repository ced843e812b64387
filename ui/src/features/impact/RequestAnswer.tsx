/** The answer: verdict and sentence first, then each endpoint, then what to keep as evidence. */
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { RequestAnswer, RequestEndpoint, RequestQuestion } from "@/api/bindings";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { Code } from "@/design/Code";
import { CopyButton } from "@/design/CopyButton";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import type { GridColumn } from "@/design/DataGrid/types";
import { InspectorVerdict } from "@/design/Inspector";
import { KeyValue } from "@/design/KeyValue";
import { Sentence } from "@/design/Sentence";
import { VerdictText } from "@/design/VerdictText";
import { encodeCell } from "@/lib/cell";
import { shortHash, shownInstant } from "@/lib/show";

interface RequestAnswerProps {
  answer: RequestAnswer;
  question: RequestQuestion;
  /** Whether the answer is to this question, and not to the one before. */
  fresh: boolean;
}

export function RequestAnswerView({ answer, question, fresh }: RequestAnswerProps) {
  const say = useSay();
  const announce = useAnnounce();
  const { verdict, sentence } = answer;
  const spoken = fresh ? `${say(`impact-request-${verdict}`)}. ${sentence}` : "";
  useEffect(() => {
    if (spoken !== "") announce(spoken);
  }, [announce, spoken]);
  return (
    <section
      aria-label={say("impact-request-answer")}
      aria-busy={!fresh}
      className="flex min-h-0 min-w-0 flex-col lg:border-l lg:border-line lg:pl-6"
    >
      <div className="flex flex-wrap items-start justify-between gap-2">
        <InspectorVerdict verdict={verdict}>{say(`impact-request-${verdict}`)}</InspectorVerdict>
        <div className="flex gap-1">
          <CopyButton text={() => answer.text}>{say("impact-copy-text")}</CopyButton>
          <CopyButton text={() => answer.json}>{say("impact-copy-json")}</CopyButton>
        </div>
      </div>
      <Sentence parts={[sentence]} />
      {answer.endpoints.length === 0 ? null : (
        <div className="mt-3 flex min-h-[200px] flex-1 flex-col">
          <Endpoints answer={answer} question={question} />
        </div>
      )}
      <Facts answer={answer} question={question} />
    </section>
  );
}

function Endpoints({ answer, question }: { answer: RequestAnswer; question: RequestQuestion }) {
  const say = useSay();
  const navigate = useNavigate();
  const columns = useMemo(() => columnsOf(say), [say]);
  const open = ({ endpoint }: RequestEndpoint) => {
    // Coverage shows the draft, and only tags that it has.
    if (question.tag === null) return;
    void navigate({ to: "/coverage", search: { item: encodeCell({ tag: question.tag, endpoint }) } });
  };
  return (
    <DataGrid
      label={say("impact-request-endpoints")}
      rows={answer.endpoints}
      columns={columns}
      rowId={({ endpoint }) => endpoint}
      rowName={({ endpoint }) => endpoint}
      onOpen={open}
      hideFind={answer.endpoints.length < 12}
      empty={null}
    />
  );
}

function columnsOf(say: Say): readonly GridColumn<RequestEndpoint>[] {
  return [
    { id: "endpoint", header: say("impact-column-endpoint"), value: ({ endpoint }) => endpoint, width: 150 },
    {
      id: "verdict",
      header: say("impact-column-verdict"),
      value: ({ outcome }) => say(`outcome-${outcome}`),
      cell: ({ outcome }) => <VerdictText verdict={outcome} shaded />,
      width: 92,
    },
    {
      id: "why",
      header: say("impact-column-why"),
      value: ({ sentence }) => sentence,
      cell: ({ sentence }) => (
        <span className="truncate" title={sentence}>
          {sentence}
        </span>
      ),
      width: 320,
    },
    { id: "model", header: say("impact-column-model"), value: ({ model }) => model, width: 120 },
    { id: "placement", header: say("impact-column-placement"), value: ({ placement }) => placement, width: 140 },
  ];
}

function Facts({ answer, question }: { answer: RequestAnswer; question: RequestQuestion }) {
  const say = useSay();
  const navigate = useNavigate();
  const { policies, at, next_change, revision, catalogue_sha256 } = answer;
  const draft = question.judged_by === "draft";
  const since = revision === 0 ? say("impact-draft-first") : say("impact-draft-since", { revision: String(revision) });
  return (
    <KeyValue
      ruled
      facts={[
        { term: say("impact-fact-at"), value: shownInstant(at) },
        {
          term: say("impact-fact-policies"),
          value:
            policies.length === 0
              ? say("impact-none-apply")
              : policies.map(({ id, name, mode }) => (
                  <div key={id}>
                    <Button kind="link" onClick={() => void navigate({ to: "/policies", search: { item: id } })}>
                      {name}
                    </Button>
                    , {say(`impact-mode-${mode}`)}
                  </div>
                )),
        },
        {
          term: say("impact-fact-change"),
          value: next_change === null ? say("impact-no-change") : shownInstant(next_change),
        },
        {
          term: say("impact-fact-asked"),
          value: (
            <>
              {draft ? since : say("impact-before", { revision: String(revision) })}{" "}
              <span title={catalogue_sha256}>
                <Code>{shortHash(catalogue_sha256)}</Code>
              </span>
            </>
          ),
        },
      ]}
    />
  );
}
