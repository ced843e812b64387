/** The right panel for a part of the flow: which endpoints are in it, each a press away from its explanation. */
import { InspectorCrumb, InspectorSection } from "@/design/Inspector";
import { KeyValue } from "@/design/KeyValue";
import { Sentence } from "@/design/Sentence";
import { VerdictText } from "@/design/VerdictText";
import { verdicts } from "@/design/verdict";
import type { CellAddress } from "@/lib/cell";
import { shownInstant } from "@/lib/show";
import { EndpointLines } from "./EndpointLines";
import { endpointCount, layers, pathsIn, type Flow } from "./flow";
import { flowName } from "./flowWords";
import { useSay } from "./useSay";
import type { FlowPick } from "./view";

interface ExplainedFlowProps {
  flow: Pick<Flow, "paths" | "more">;
  pick: FlowPick;
  at: string;
  onChoose: (cell: CellAddress) => void;
}

export function ExplainedFlow({ flow, pick, at, onChoose }: ExplainedFlowProps) {
  const say = useSay();
  const paths = pathsIn(flow.paths, pick);
  if (paths.length === 0) return <p className="text-ink-3">{say("coverage-flow-gone")}</p>;
  const names = layers.flatMap((layer) => {
    const name = pick[layer];
    return name === undefined ? [] : [flowName(layer, name, flow.more, say)];
  });
  const endpoints = paths.flatMap((path) => path.endpoints);
  const several = new Set(endpoints.map(({ tag }) => tag)).size > 1;
  return (
    <>
      <InspectorCrumb parts={names} />
      <h2 className="mt-1 mb-2 text-h2 font-semibold">{names.at(-1)}</h2>
      <Sentence parts={[say("coverage-flow-in", { count: endpointCount(paths), decisions: endpoints.length })]} />
      {verdicts.map((verdict) => {
        const lines = endpoints.filter(({ outcome }) => outcome === verdict);
        return lines.length === 0 ? null : (
          <InspectorSection key={verdict} title={say(`coverage-verdict-${verdict}`)}>
            <EndpointLines
              lines={lines.map(({ tag, endpoint }) => ({ tag, endpoint, detail: <VerdictText verdict={verdict} /> }))}
              tags={several}
              onChoose={onChoose}
            />
          </InspectorSection>
        );
      })}
      <KeyValue ruled facts={[{ term: say("coverage-fact-at"), value: shownInstant(at) }]} />
    </>
  );
}
