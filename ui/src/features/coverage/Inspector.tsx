/** The right panel of coverage: a cell, a whole tag, or what to choose. */
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Coverage } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { useAnnounce } from "@/design/Announcer";
import { ErrorNote } from "@/design/ErrorNote";
import type { CellAddress } from "@/lib/cell";
import { ExplainedCell } from "./ExplainedCell";
import { explanationQuery } from "./queries";
import { ExplainedTag } from "./ExplainedTag";
import { useSay } from "./useSay";
import type { View } from "./view";

interface InspectorProps {
  coverage: Coverage | undefined;
  view: View;
  chosen: CellAddress | undefined;
  /** The instant that is shown; undefined for now. */
  at: string | undefined;
  onSelect: (cell: CellAddress, open: boolean) => void;
}

const toChoose: Record<View, string> = {
  matrix: "coverage-choose",
  table: "coverage-choose",
  map: "coverage-choose-map",
  flow: "coverage-choose-flow",
};

export function Inspector({ coverage, view, chosen, at, onSelect }: InspectorProps) {
  const say = useSay();
  if (chosen === undefined) return <p className="text-ink-3">{say(toChoose[view])}</p>;
  if (chosen.endpoint !== undefined) {
    return <Cell tag={chosen.tag} endpoint={chosen.endpoint} at={at} />;
  }
  return coverage === undefined ? null : <ExplainedTag coverage={coverage} tag={chosen.tag} onSelect={onSelect} />;
}

function Cell({ tag, endpoint, at }: { tag: string; endpoint: string; at: string | undefined }) {
  const say = useSay();
  const announce = useAnnounce();
  const explanation = useQuery(explanationQuery(tag, endpoint, at));
  const current = explanation.isPlaceholderData ? undefined : explanation.data;
  const spoken = current === undefined ? "" : `${say(`coverage-verdict-${current.outcome}`)}. ${current.sentence}`;
  useEffect(() => {
    if (spoken !== "") announce(spoken);
  }, [announce, spoken]);
  if (explanation.isError) {
    return (
      <ErrorNote
        what={say("coverage-gone")}
        why={asCommandError(explanation.error).message}
        todo={say("coverage-gone-todo")}
      />
    );
  }
  return explanation.data === undefined ? null : <ExplainedCell explanation={explanation.data} />;
}
