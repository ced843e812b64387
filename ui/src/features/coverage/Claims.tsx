/** Who says where the data is: what sources disagree about, and all of them behind a fold. */
import { useNavigate } from "@tanstack/react-router";
import { useSay } from "@/api/useSay";
import type { Explanation, SourceLine } from "@/api/bindings";
import { Button } from "@/design/Button";
import { Callout } from "@/design/Callout";

export function Conflicts({ explanation }: { explanation: Explanation }) {
  const say = useSay();
  const navigate = useNavigate();
  return conflictsOf(explanation.sources).map(({ stage, lines }) => (
    <Callout key={stage} title={say("coverage-conflict", { count: lines.length })}>
      {say("coverage-conflict-text", {
        stage,
        claims: lines
          .map(({ source, says }) => say("coverage-conflict-claim", { source: shortSource(source), says }))
          .join("; "),
      })}{" "}
      <Button
        kind="link"
        onClick={() => void navigate({ to: "/registry", search: { tab: "endpoints", item: explanation.endpoint } })}
      >
        {say("coverage-conflict-open")}
      </Button>
    </Callout>
  ));
}

/** The stages about which nobody has settled what sources say differently. */
export function conflictsOf(sources: readonly SourceLine[]): { stage: string; lines: SourceLine[] }[] {
  const stages = new Map<string, SourceLine[]>();
  for (const line of sources) {
    if (line.in_conflict) stages.set(line.stage, [...(stages.get(line.stage) ?? []), line]);
  }
  return [...stages].map(([stage, lines]) => ({ stage, lines }));
}

/** A path's last part says which document it is; the whole stands among the sources. */
export function shortSource(source: string): string {
  return source.split("/").at(-1) ?? source;
}

export function Sources({ sources }: { sources: readonly SourceLine[] }) {
  const say = useSay();
  if (sources.length === 0) return <p className="mt-4 text-sm text-ink-3">{say("coverage-no-sources")}</p>;
  return (
    <details className="mt-4">
      <summary className="text-sm font-semibold text-ink-2 select-none">
        {say("coverage-sources", { count: sources.length })}
      </summary>
      <table className="facts mt-1">
        <thead>
          <tr>
            <th scope="col">{say("coverage-source-stage")}</th>
            <th scope="col">{say("coverage-source-says")}</th>
            <th scope="col">{say("coverage-source-who")}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((line) => (
            <tr key={`${line.stage} ${line.says} ${line.source}`}>
              <th scope="row">{line.stage}</th>
              <td>{line.says}</td>
              <td className="wrap-anywhere">
                <span title={line.url ?? line.source}>{line.source}</span>
                <span className="block text-ink-3">
                  {[line.date, say(`coverage-confidence-${line.confidence}`)]
                    .filter((part) => part !== null)
                    .join(" · ")}
                </span>
                {line.note === null ? null : <span className="block text-ink-3">{line.note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
