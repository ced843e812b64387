/** The right panel for a place: what is permitted there by which policy, who uses it, and who is denied there. */
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Button } from "@/design/Button";
import { InspectorCrumb, InspectorSection } from "@/design/Inspector";
import { KeyValue } from "@/design/KeyValue";
import { Sentence } from "@/design/Sentence";
import { VerdictText } from "@/design/VerdictText";
import type { CellAddress } from "@/lib/cell";
import { shownInstant } from "@/lib/show";
import { EndpointLines } from "./EndpointLines";
import type { Ground, GroundPolicy } from "./ground";
import { placeTitle } from "./placeWords";
import type { Here, Places } from "./places";
import { useSay } from "./useSay";

interface ExplainedPlaceProps {
  tag: string;
  /** The stage's name. */
  stage: string;
  /** A country's code, or a word of a claim. */
  code: string;
  places: Places;
  ground: Ground;
  at: string;
  onChoose: (cell: CellAddress) => void;
}

export function ExplainedPlace({ tag, stage, code, places, ground, at, onChoose }: ExplainedPlaceProps) {
  const say = useSay();
  const place = places.entries.find((one) => one.code === code);
  const off = places.off.find(({ word }) => word === code);
  const found = place ?? off;
  if (found === undefined) return <p className="text-ink-3">{say("coverage-place-gone")}</p>;
  const name = place?.name ?? say(`coverage-off-${code}-word`);
  return (
    <>
      <InspectorCrumb parts={[tag, stage, code]} />
      <h2 className="mt-1 mb-2 text-h2 font-semibold">{name}</h2>
      <Sentence parts={[place === undefined ? say(`coverage-off-${code}-why`) : `${placeTitle(place, say)}.`]} />
      <Endpoints title={say("coverage-place-uses")} tag={tag} here={found.eligible} onChoose={onChoose} />
      <Endpoints title={say("coverage-place-names")} tag={tag} here={found.refused} onChoose={onChoose} />
      <KeyValue
        ruled
        facts={[
          { term: say("coverage-fact-at"), value: shownInstant(at) },
          { term: say("coverage-place-within"), value: <Policies policies={ground.policies} /> },
        ]}
      />
    </>
  );
}

interface EndpointsProps {
  title: string;
  tag: string;
  here: readonly Here[];
  onChoose: (cell: CellAddress) => void;
}

function Endpoints({ title, tag, here, onChoose }: EndpointsProps): ReactNode {
  if (here.length === 0) return null;
  const lines = here.map(({ endpoint, outcome, parts }) => ({
    tag,
    endpoint,
    detail: (
      <>
        {parts.join(", ")} <VerdictText verdict={outcome} />
      </>
    ),
  }));
  return (
    <InspectorSection title={title}>
      <EndpointLines lines={lines} onChoose={onChoose} />
    </InspectorSection>
  );
}

/** The boundary that each policy sets, with a way to it. */
function Policies({ policies }: { policies: readonly GroundPolicy[] }) {
  const say = useSay();
  const navigate = useNavigate();
  if (policies.length === 0) return say("coverage-none");
  return policies.map(({ id, name, boundary, besides }) => (
    <div key={id}>
      <Button kind="link" onClick={() => void navigate({ to: "/policies", search: { item: id } })}>
        {name}
      </Button>
      {": "}
      {besides.length === 0
        ? boundary
        : say("coverage-place-besides", { boundary, besides: [...new Set(besides)].join(", ") })}
    </div>
  ));
}
