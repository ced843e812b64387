/** Coverage: what each tag may use, as a matrix, table, map or flow of the same cells, with what is chosen explained. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Coverage } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { Button } from "@/design/Button";
import { EmptyState } from "@/design/EmptyState";
import { ErrorNote } from "@/design/ErrorNote";
import { Inspect } from "@/design/InspectorSlot";
import { PageHead } from "@/design/Page";
import { Segmented } from "@/design/Segmented";
import type { CellAddress } from "@/lib/cell";
import { shownInstant } from "@/lib/show";
import { Filters } from "./Filters";
import { Inspector } from "./Inspector";
import { CoverageMatrix } from "./CoverageMatrix";
import { CoverageTable } from "./CoverageTable";
import { changedCells, draftMarks, noFilter, type Filter } from "./model";
import { changesQuery, coverageAtQuery, coverageQuery, datesQuery } from "./queries";
import { Picture } from "./Picture";
import { TimeTravel } from "./TimeTravel";
import { differences, stopsOf, timeMarks } from "./travel";
import { useAddress } from "./useAddress";
import { useSay } from "./useSay";
import { freshViews, picksGroup, views, type ViewAddress } from "./view";

export function CoveragePage() {
  const say = useSay();
  const { at, chosen, view, selectCell, showView, travel } = useAddress();
  const coverage = useQuery(coverageAtQuery(at));
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
            value={view.view}
            onChange={(next) => showView(freshViews[next])}
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
          onSelect={selectCell}
          onView={showView}
          onTravel={travel}
        />
      )}
      {empty || (data !== undefined && picksGroup(view) && chosen?.endpoint === undefined) ? null : (
        <Inspect>
          <Inspector coverage={data} view={view.view} chosen={chosen} at={at} onSelect={selectCell} />
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
  view: ViewAddress;
  chosen: CellAddress | undefined;
  onSelect: (cell: CellAddress, open: boolean) => void;
  onView: (next: ViewAddress, cell?: CellAddress | null, open?: boolean) => void;
  onTravel: (at: string | undefined) => void;
}

function Shown({ coverage, at, current, view, chosen, onSelect, onView, onTravel }: ShownProps) {
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
      {view.view === "matrix" ? (
        <CoverageMatrix {...shared} />
      ) : view.view === "table" ? (
        <CoverageTable {...shared} />
      ) : (
        <Picture {...shared} address={view} onAddress={onView} />
      )}
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
