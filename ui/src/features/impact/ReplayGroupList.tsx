/** The requests of one count, by what they have in common. */
import { useMemo } from "react";
import { type Say, useSay } from "@/api/useSay";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import type { GridColumn } from "@/design/DataGrid/types";
import { EmptyState } from "@/design/EmptyState";
import { VerdictText } from "@/design/VerdictText";
import { showNumber } from "@/lib/language";
import { shownDay, shownInstant } from "@/lib/show";
import { keyOf, type Counted, type Row } from "./replayReport";

interface GroupListProps {
  groups: readonly Row[];
  shown: Counted;
  chosen: string | undefined;
  /** `open`: where the explanation is a sheet, it opens. */
  onSelect: (key: string, open: boolean) => void;
}

export function GroupList({ groups, shown, chosen, onSelect }: GroupListProps) {
  const say = useSay();
  const columns = useMemo(() => columnsOf(say, shown), [say, shown]);
  const selected = useMemo(() => (chosen === undefined ? [] : [chosen]), [chosen]);
  return (
    <div className="flex min-h-[220px] flex-1 flex-col pb-3">
      <DataGrid
        label={say("replay-list")}
        rows={groups}
        columns={columns}
        rowId={keyOf}
        rowName={({ tag, model, endpoint, count }) =>
          say("replay-row", {
            tag: tag ?? say("replay-untagged"),
            target: endpoint ?? model ?? say("replay-any"),
            count,
          })
        }
        hideFind={groups.length < 12}
        selection="single"
        selected={selected}
        onSelect={([id]) => {
          if (id !== undefined) onSelect(id, false);
        }}
        onOpen={(group) => onSelect(keyOf(group), true)}
        empty={<EmptyState sentence={say(`replay-nothing-${shown}`)} />}
      />
    </div>
  );
}

function columnsOf(say: Say, shown: Counted): readonly GridColumn<Row>[] {
  const columns: GridColumn<Row>[] = [
    {
      id: "count",
      header: say("replay-column-count"),
      value: ({ count }) => count,
      text: ({ count }) => showNumber(count),
      align: "end",
      width: 92,
    },
    { id: "tag", header: say("impact-column-tag"), value: ({ tag }) => tag ?? say("replay-untagged"), width: 110 },
    { id: "model", header: say("impact-column-model"), value: ({ model }) => model ?? "–", width: 110 },
    { id: "endpoint", header: say("impact-column-endpoint"), value: ({ endpoint }) => endpoint ?? "–", width: 120 },
    {
      id: "became",
      header: say("replay-column-became"),
      value: (group) => say(`replay-class-${group.class}`),
      cell: (group) => <Became group={group} say={say} />,
      width: 140,
    },
    {
      id: "first",
      header: say("replay-column-first"),
      value: ({ first }) => first,
      cell: ({ first }) => day(first),
      width: 98,
    },
    {
      id: "last",
      header: say("replay-column-last"),
      value: ({ last }) => last,
      cell: ({ last }) => day(last),
      width: 98,
    },
  ];
  if (shown !== "unknown") return columns;
  return [
    ...columns,
    {
      id: "missing",
      header: say("replay-column-missing"),
      value: ({ missing }) => (missing === null ? "" : missingName(missing, say)),
      width: 150,
    },
  ];
}

export function missingName({ kind, name }: NonNullable<Row["missing"]>, say: Say): string {
  return say("replay-missing", { kind: say(`replay-kind-${kind}`), name });
}

const verdicts: Record<Row["class"], "deny" | "allow" | "unknown" | null> = {
  lost: "deny",
  gained: "allow",
  unknown: "unknown",
  unchanged_allowed: null,
  unchanged_denied: null,
};

export function Became({ group, say }: { group: Row; say: Say }) {
  const word = say(`replay-class-${group.class}`);
  const verdict = verdicts[group.class];
  if (verdict === null) return <span className="text-ink-2">{word}</span>;
  return <VerdictText verdict={verdict}>{word}</VerdictText>;
}

function day(at: string | null) {
  if (at === null) return <span className="text-ink-3">–</span>;
  return (
    <span className="figures" title={shownInstant(at)}>
      {shownDay(at)}
    </span>
  );
}
