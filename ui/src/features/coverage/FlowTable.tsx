/** The flow as rows: every path, also those that the drawing puts together. */
import { useMemo } from "react";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import type { GridColumn } from "@/design/DataGrid/types";
import { VerdictText } from "@/design/VerdictText";
import { endpointCount, pathId, pickOf, type FlowPath } from "./flow";
import { pathTitle } from "./flowWords";
import type { Say } from "./model";
import { useSay } from "./useSay";
import type { FlowPick } from "./view";

interface FlowTableProps {
  label: string;
  paths: readonly FlowPath[];
  chosen: string | undefined;
  /** `open`: where the explanation is a sheet, it opens. */
  onChoose: (pick: FlowPick, open: boolean) => void;
}

export function FlowTable({ label, paths, chosen, onChoose }: FlowTableProps) {
  const say = useSay();
  const columns = useMemo(() => columnsOf(say), [say]);
  const selected = useMemo(() => (chosen === undefined ? [] : [chosen]), [chosen]);
  return (
    <DataGrid
      label={label}
      rows={paths}
      columns={columns}
      rowId={pathId}
      rowName={(path) => pathTitle(path, none, say)}
      hideFind
      selection="single"
      selected={selected}
      onSelect={([id]) => {
        const path = paths.find((one) => pathId(one) === id);
        if (path !== undefined) onChoose(pickOf(path), false);
      }}
      onOpen={(path) => onChoose(pickOf(path), true)}
      empty={null}
    />
  );
}

/** Nothing is put together in a row. */
const none = { tag: 0, model: 0, place: 0 };

function columnsOf(say: Say): readonly GridColumn<FlowPath>[] {
  return [
    { id: "tag", header: say("coverage-column-tag"), value: ({ tag }) => tag, width: 140 },
    { id: "model", header: say("coverage-column-model"), value: ({ model }) => model, width: 180 },
    { id: "place", header: say("coverage-processing"), value: ({ place }) => place, width: 150 },
    {
      id: "verdict",
      header: say("coverage-column-verdict"),
      value: ({ outcome }) => say(`outcome-${outcome}`),
      cell: ({ outcome }) => <VerdictText verdict={outcome} shaded />,
      width: 100,
    },
    {
      id: "endpoints",
      header: say("coverage-flow-endpoints"),
      value: (path) => endpointCount([path]),
      width: 90,
      align: "end",
    },
  ];
}
