/** Coverage: what each tag may use, as a matrix or as a table of the same cells, with the explanation of the chosen one. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Coverage } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { Button } from "@/design/Button";
import { EmptyState } from "@/design/EmptyState";
import { ErrorNote } from "@/design/ErrorNote";
import { Inspect, useOpenInspector } from "@/design/InspectorSlot";
import { PageHead } from "@/design/Page";
import { Segmented } from "@/design/Segmented";
import { decodeCell, encodeCell, type CellAddress } from "@/lib/cell";
import { shownInstant } from "@/lib/show";
import { Filters } from "./Filters";
import { Inspector } from "./Inspector";
import { CoverageMatrix } from "./CoverageMatrix";
import { CoverageTable } from "./CoverageTable";
import { changedCells, draftMarks, noFilter, type Filter } from "./model";
import { changesQuery, coverageAtQuery, coverageQuery, datesQuery } from "./queries";
import { TimeTravel } from "./TimeTravel";
import { differences, readAt, stopsOf, timeMarks } from "./travel";
import { useSay } from "./useSay";

const views = ["matrix", "table"] as const;
type View = (typeof views)[number];

export function CoveragePage() {
  const say = useSay();
  const { item, tab, at: asked } = useSearch({ strict: false });
  const at = readAt(asked);
  const coverage = useQuery(coverageAtQuery(at));
  const view: View = tab === "table" ? "table" : "matrix";
  const address = useAddress();
  const chosen = useMemo(() => decodeCell(item), [item]);
  const data = coverage.data;
  const empty = data !== undefined && data.cells === 0;
  return (
    <>
      <PageHead
        title={say("coverage-title")}
        {...(data === undefined
          ? {}
          : {
              description: (
                <>
                  {say("coverage-what")} <b>{shownInstant(data.at)}</b>.{" "}
                  {empty ? null : say("coverage-count", { eligible: data.eligible, cells: data.cells })}
                </>
              ),
            })}
        actions={
          <Segmented
            label={say("coverage-view")}
            value={view}
            onChange={address.view}
            options={views.map((value) => ({ value, label: say(`coverage-view-${value}`) }))}
          />
        }
      />
      {coverage.isError ? (
        <div className="mt-3">
          <ErrorNote
            what={say("error-read")}
            why={asCommandError(coverage.error).message}
            action={<Button onClick={() => void coverage.refetch()}>{say("error-again")}</Button>}
          />
        </div>
      ) : null}
      {empty ? <Empty /> : null}
      {data === undefined || empty ? null : (
        <Shown
          coverage={data}
          at={at}
          current={!coverage.isPlaceholderData}
          view={view}
          chosen={chosen}
          onSelect={address.cell}
          onTravel={address.travel}
        />
      )}
      {empty ? null : (
        <Inspect>
          <Inspector coverage={data} chosen={chosen} at={at} onSelect={address.cell} />
        </Inspect>
      )}
    </>
  );
}

interface ShownProps {
  coverage: Coverage;
  at: string | undefined;
  /** Whether `coverage` is that of `at`, and not of the date before. */
  current: boolean;
  view: View;
  chosen: CellAddress | undefined;
  onSelect: (cell: CellAddress, open: boolean) => void;
  onTravel: (at: string | undefined) => void;
}

function Shown({ coverage, at, current, view, chosen, onSelect, onTravel }: ShownProps) {
  const say = useSay();
  const [filter, setFilter] = useState<Filter>(noFilter);
  const travelling = at !== undefined;
  const now = useQuery(coverageQuery).data;
  const dates = useQuery(datesQuery).data;
  const change = useQuery(changesQuery).data?.difference;
  const differs = useMemo(
    () => (travelling && now !== undefined && current ? differences(now, coverage) : undefined),
    [travelling, now, current, coverage],
  );
  const marks = useMemo(
    () => (travelling ? timeMarks(differs, coverage, say) : draftMarks(changedCells(change), say)),
    [travelling, differs, coverage, change, say],
  );
  const stops = useMemo(
    () => (dates === undefined || now === undefined ? undefined : stopsOf(dates, at, now.at, say)),
    [dates, at, now, say],
  );
  const shared = { coverage, filter, marks, chosen, onSelect, onClear: () => setFilter(noFilter) };
  return (
    <>
      <Filters
        filter={filter}
        onChange={setFilter}
        changes={marks.size > 0}
        changedLabel={say(travelling ? "coverage-changed-from-now" : "coverage-changed")}
      />
      {stops === undefined ? null : <TimeTravel stops={stops} at={at} onChange={onTravel} differences={differs} />}
      {view === "matrix" ? <CoverageMatrix {...shared} /> : <CoverageTable {...shared} />}
    </>
  );
}

function Empty() {
  const say = useSay();
  const navigate = useNavigate();
  return (
    <EmptyState
      sentence={say("coverage-empty")}
      action={
        <div className="flex gap-2">
          <Button kind="primary" onClick={() => void navigate({ to: "/registry" })}>
            {say("coverage-to-registry")}
          </Button>
          <Button onClick={() => void navigate({ to: "/policies" })}>{say("coverage-to-policies")}</Button>
        </div>
      }
    />
  );
}

/** The chosen cell, the view and the date are the address: a way back, and a link to send to a colleague. */
function useAddress() {
  const navigate = useNavigate();
  const openInspector = useOpenInspector();
  const { item, tab, at } = useSearch({ strict: false });
  const go = (next: { item?: string; tab?: string | undefined; at?: string | undefined }) => {
    const search = Object.fromEntries(
      Object.entries({ item, tab, at, ...next }).filter(([, value]) => value !== undefined),
    );
    void navigate({ to: "/coverage", search, replace: true });
  };
  return {
    cell: (cell: CellAddress, open: boolean) => {
      go({ item: encodeCell(cell) });
      if (open) openInspector();
    },
    view: (next: View) => go({ tab: next === "table" ? next : undefined }),
    travel: (next: string | undefined) => go({ at: next }),
  };
}
