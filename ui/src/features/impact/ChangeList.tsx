/** The changes that a filter lets through, read in pages as somebody scrolls. The core narrows and orders. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo, type ReactNode } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { ImpactChange, ImpactFilter, ImpactSide } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { Button } from "@/design/Button";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import type { GridColumn } from "@/design/DataGrid/types";
import { EmptyState } from "@/design/EmptyState";
import { ErrorNote } from "@/design/ErrorNote";
import { VerdictText } from "@/design/VerdictText";
import { shownDay, shownInstant } from "@/lib/show";
import { decodeChange, encodeChange, whyOf, type ChangeAddress } from "./model";
import { changesQuery } from "./queries";

interface ChangeListProps {
  /** What narrows the list, in front of how long it is. */
  narrow: ReactNode;
  filter: ImpactFilter;
  chosen: ChangeAddress | undefined;
  /** `open`: where the explanation is a sheet, it opens. */
  onSelect: (change: ChangeAddress, open: boolean) => void;
  onClear: () => void;
}

export function ChangeList({ narrow, filter, chosen, onSelect, onClear }: ChangeListProps) {
  const say = useSay();
  const changes = useInfiniteQuery(changesQuery(filter));
  const rows = useMemo(() => changes.data?.pages.flatMap((page) => page.changes) ?? [], [changes.data]);
  const columns = useMemo(() => columnsOf(say), [say]);
  const selected = useMemo(() => (chosen === undefined ? [] : [encodeChange(chosen)]), [chosen]);
  const { fetchNextPage, isFetching, hasNextPage } = changes;
  const load = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetching]);
  if (changes.isError) {
    return (
      <ErrorNote
        what={say("error-read")}
        why={asCommandError(changes.error).message}
        action={<Button onClick={() => void changes.refetch()}>{say("error-again")}</Button>}
      />
    );
  }
  const last = changes.data?.pages.at(-1);
  if (last === undefined) return <p className="text-ink-3">{say("impact-comparing")}</p>;
  const narrowed = filter.text !== null || filter.tag !== null;
  return (
    <div className="flex min-h-[240px] flex-1 flex-col pb-3">
      <div role="group" aria-label={say("impact-narrow")} className="mb-2 flex flex-wrap items-center gap-2">
        {narrow}
        <output aria-live={filter.text === null ? "off" : "polite"} className="figures ml-auto text-sm text-ink-3">
          {say("impact-listed", { count: last.total })}
        </output>
      </div>
      <DataGrid
        label={say("impact-list")}
        rows={rows}
        columns={columns}
        rowId={encodeChange}
        rowName={(change) => change.sentence}
        hideBar
        more={{ total: last.total, load }}
        selection="single"
        selected={selected}
        onSelect={([id]) => {
          const change = decodeChange(id);
          if (change !== undefined) onSelect(change, false);
        }}
        onOpen={(change) => onSelect(change, true)}
        empty={
          <EmptyState
            sentence={say(narrowed ? "impact-nothing-found" : "impact-nothing-here")}
            action={narrowed ? <Button onClick={onClear}>{say("impact-clear")}</Button> : null}
          />
        }
      />
    </div>
  );
}

function columnsOf(say: Say): readonly GridColumn<ImpactChange>[] {
  const columns: readonly GridColumn<ImpactChange>[] = [
    { id: "endpoint", header: say("impact-column-endpoint"), value: ({ endpoint }) => endpoint, width: 128 },
    { id: "tag", header: say("impact-column-tag"), value: ({ tag }) => tag, width: 96 },
    {
      id: "category",
      header: say("impact-column-category"),
      value: ({ category_name }) => category_name ?? say("impact-category-all"),
      width: 100,
    },
    {
      id: "before",
      header: say("impact-column-before"),
      value: ({ before }) => word(before, say),
      cell: ({ before }) => <Verdict side={before} say={say} />,
      width: 88,
    },
    {
      id: "after",
      header: say("impact-column-after"),
      value: ({ after }) => word(after, say),
      cell: ({ after }) => <Verdict side={after} say={say} shaded />,
      width: 100,
    },
    { id: "why", header: say("impact-column-why"), value: (change) => whyOf(change, say), width: 128 },
    {
      id: "from",
      header: say("impact-column-from"),
      value: ({ from }) => from,
      cell: ({ from }) => <Day at={from} />,
      width: 94,
    },
    {
      id: "to",
      header: say("impact-column-to"),
      value: ({ to }) => to,
      cell: ({ to }) => (to === null ? <span className="text-ink-3">{say("impact-for-good")}</span> : <Day at={to} />),
      width: 94,
    },
  ];
  // The core orders the list, of which only a part is here.
  return columns.map((column) => ({ ...column, sortable: false }));
}

function word({ outcome }: ImpactSide, say: Say): string {
  return outcome === null ? say("impact-not-looked-at") : say(`outcome-${outcome}`);
}

function Verdict({ side, say, shaded = false }: { side: ImpactSide; say: Say; shaded?: boolean }) {
  if (side.outcome === null) return <span className="text-ink-3">{word(side, say)}</span>;
  return <VerdictText verdict={side.outcome} shaded={shaded} />;
}

function Day({ at }: { at: string }) {
  return (
    <span className="figures" title={shownInstant(at)}>
      {shownDay(at)}
    </span>
  );
}
