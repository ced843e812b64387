/** One request, as a gateway would ask it: what it carries, and the answer with the bytes of the command line. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useSay } from "@/api/useSay";
import type { JudgedBy, Parts, RequestQuestion } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { catalogueQuery, statusQuery } from "@/api/queries";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { officerZone } from "@/lib/when";
import { noRequest, readInstant, type TypedRequest } from "./request";
import { RequestAnswerView } from "./RequestAnswer";
import { RequestForm } from "./RequestForm";
import { requestQuery } from "./queries";

export function OneRequest() {
  const say = useSay();
  const catalogue = useQuery(catalogueQuery);
  const status = useQuery(statusQuery);
  const failed = catalogue.error ?? status.error;
  if (failed !== null) {
    return (
      <ErrorNote
        what={say("error-read")}
        why={asCommandError(failed).message}
        action={
          <Button onClick={() => void Promise.all([catalogue.refetch(), status.refetch()])}>
            {say("error-again")}
          </Button>
        }
      />
    );
  }
  if (catalogue.data === undefined || status.data === undefined) return null;
  return <Asked catalogue={catalogue.data} published={status.data.published !== null} />;
}

function Asked({ catalogue, published }: { catalogue: Parts; published: boolean }) {
  const navigate = useNavigate();
  const { tag, model: named, categories: carried, at: asked } = useSearch({ strict: false });
  // Where a row of a replay leads here, the address says what its requests carried.
  const [typed, setTyped] = useState<TypedRequest>({
    ...noRequest,
    model: named ?? null,
    categories: carried === undefined ? [] : carried.split(","),
    at: asked ?? "",
  });
  const [judgedBy, setJudgedBy] = useState<JudgedBy>("draft");
  const at = useMemo(() => readInstant(typed.at, officerZone()), [typed.at]);
  const wanted = tag ?? catalogue.registry?.tags?.[0]?.name ?? null;
  const { categories, model, gateway } = typed;
  const instant = at.kind === "instant" ? at.iso : null;
  const question = useMemo<RequestQuestion>(
    () => ({
      tag: wanted === "" ? null : wanted,
      categories: [...categories],
      model,
      gateway,
      at: instant,
      judged_by: judgedBy,
    }),
    [wanted, categories, model, gateway, instant, judgedBy],
  );
  return (
    <div className="grid min-h-0 flex-1 grid-rows-[auto_minmax(0,1fr)] gap-x-6 gap-y-4 pb-3 lg:grid-cols-[300px_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)]">
      <RequestForm
        catalogue={catalogue}
        published={published}
        judgedBy={judgedBy}
        onJudgedBy={setJudgedBy}
        tag={wanted}
        onTag={(next) =>
          void navigate({ to: "/impact", search: { tab: "request", tag: next ?? untagged }, replace: true })
        }
        typed={typed}
        onTyped={setTyped}
        wrongInstant={at.kind === "wrong"}
      />
      <Answer question={question} waits={at.kind === "wrong"} />
    </div>
  );
}

/** The engine's reserved word for a request without a tag: the address can say it. */
const untagged = "untagged";

function Answer({ question, waits }: { question: RequestQuestion; waits: boolean }) {
  const say = useSay();
  const answer = useQuery({ ...requestQuery(question), enabled: !waits });
  if (waits) return <p className="text-ink-3">{say("impact-request-waits")}</p>;
  if (answer.isError) {
    return <ErrorNote what={say("impact-request-failed")} why={asCommandError(answer.error).message} />;
  }
  if (answer.data === undefined) return null;
  return <RequestAnswerView answer={answer.data} question={question} fresh={!answer.isPlaceholderData} />;
}
