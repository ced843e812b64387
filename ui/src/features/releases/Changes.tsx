/** The decisions and the objects that differ from what was published. */
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { CellChange, Difference, ObjectChange, Outcome } from "@/api/bindings";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import type { GridColumn } from "@/design/DataGrid/types";
import { EmptyState } from "@/design/EmptyState";
import { Segmented } from "@/design/Segmented";
import { VerdictText } from "@/design/VerdictText";
import { encodeCell } from "@/lib/cell";
import { effectOf } from "./model";

const lists = ["decisions", "objects"] as const;
type List = (typeof lists)[number];

export function Changes({ difference }: { difference: Difference }) {
  const say = useSay();
  const counts = { decisions: difference.decisions.length, objects: difference.changes.length };
  const [chosen, setChosen] = useState<List>();
  const list = chosen ?? (counts.decisions > 0 ? "decisions" : "objects");
  return (
    <section aria-label={say("releases-lists")} className="flex min-h-0 min-w-0 flex-col gap-2 pb-3">
      <div className="flex">
        <Segmented
          label={say("releases-lists")}
          value={list}
          onChange={setChosen}
          options={lists.map((value) => ({ value, label: say(`releases-list-${value}`, { count: counts[value] }) }))}
        />
      </div>
      {list === "decisions" ? <Decisions decisions={difference.decisions} /> : <Objects changes={difference.changes} />}
    </section>
  );
}

function Decisions({ decisions }: { decisions: readonly CellChange[] }) {
  const say = useSay();
  const navigate = useNavigate();
  const columns = useMemo(() => decisionColumns(say), [say]);
  return (
    <DataGrid
      label={say("releases-list-decisions", { count: decisions.length })}
      rows={decisions}
      columns={columns}
      rowId={encodeCell}
      rowName={({ tag, endpoint }) => say("releases-decision-name", { tag, endpoint })}
      onOpen={(cell) => void navigate({ to: "/coverage", search: { item: encodeCell(cell) } })}
      empty={<EmptyState sentence={say("releases-no-decisions")} />}
    />
  );
}

function decisionColumns(say: Say): readonly GridColumn<CellChange>[] {
  const word = (outcome: Outcome | null) => (outcome === null ? say("releases-not-there") : say(`outcome-${outcome}`));
  return [
    { id: "tag", header: say("releases-column-tag"), value: ({ tag }) => tag, width: 112 },
    { id: "endpoint", header: say("releases-column-endpoint"), value: ({ endpoint }) => endpoint, width: 150 },
    {
      id: "before",
      header: say("releases-column-before"),
      value: ({ before }) => word(before),
      cell: ({ before }) => <Verdict outcome={before} say={say} />,
      width: 116,
    },
    {
      id: "after",
      header: say("releases-column-after"),
      value: ({ after }) => word(after),
      cell: ({ after }) => <Verdict outcome={after} say={say} shaded />,
      width: 116,
    },
    {
      id: "effect",
      header: say("releases-column-effect"),
      value: (cell) => say(`releases-effect-${effectOf(cell)}`),
      width: 118,
    },
  ];
}

function Verdict({ outcome, say, shaded = false }: { outcome: Outcome | null; say: Say; shaded?: boolean }) {
  if (outcome === null) return <span className="text-ink-3">{say("releases-not-there")}</span>;
  return <VerdictText verdict={outcome} shaded={shaded} />;
}

function Objects({ changes }: { changes: readonly ObjectChange[] }) {
  const say = useSay();
  const columns = useMemo(() => objectColumns(say), [say]);
  return (
    <DataGrid
      label={say("releases-list-objects", { count: changes.length })}
      rows={changes}
      columns={columns}
      rowId={({ kind, id }) => `${kind} ${id}`}
      rowName={({ id }) => id}
      groupBy={({ kind }) => ({ id: kind, label: say(`releases-kind-${kind}`) })}
      empty={<EmptyState sentence={say("releases-no-objects")} />}
    />
  );
}

function objectColumns(say: Say): readonly GridColumn<ObjectChange>[] {
  return [
    {
      id: "id",
      header: say("releases-column-id"),
      value: ({ id }) => id,
      cell: ({ id }) => <span className="truncate font-mono text-sm">{id}</span>,
      width: 320,
    },
    { id: "how", header: say("releases-column-how"), value: ({ how }) => say(`releases-how-${how}`), width: 120 },
  ];
}
