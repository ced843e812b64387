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
import { changedCells, noFilter, type Filter } from "./model";
import { changesQuery, coverageQuery } from "./queries";
import { useSay } from "./useSay";

const views = ["matrix", "table"] as const;
type View = (typeof views)[number];

export function CoveragePage() {
  const say = useSay();
  const coverage = useQuery(coverageQuery);
  const { item, tab } = useSearch({ strict: false });
  const view: View = tab === "table" ? "table" : "matrix";
  const select = useSelect(view);
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
            onChange={select.view}
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
        <Shown coverage={data} view={view} chosen={chosen} onSelect={select.cell} />
      )}
      {empty ? null : (
        <Inspect>
          <Inspector coverage={data} chosen={chosen} onSelect={select.cell} />
        </Inspect>
      )}
    </>
  );
}

interface ShownProps {
  coverage: Coverage;
  view: View;
  chosen: CellAddress | undefined;
  onSelect: (cell: CellAddress, open: boolean) => void;
}

function Shown({ coverage, view, chosen, onSelect }: ShownProps) {
  const [filter, setFilter] = useState<Filter>(noFilter);
  const difference = useQuery(changesQuery).data?.difference;
  const changed = useMemo(() => changedCells(difference), [difference]);
  const shared = { coverage, filter, changed, chosen, onSelect, onClear: () => setFilter(noFilter) };
  return (
    <>
      <Filters filter={filter} onChange={setFilter} changes={changed.size > 0} />
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

/** The chosen cell and the view are the address: a way back, and a link to send to a colleague. */
function useSelect(view: View) {
  const navigate = useNavigate();
  const openInspector = useOpenInspector();
  const { item } = useSearch({ strict: false });
  const search = (next: { item?: string | undefined; view: View }) => ({
    ...(next.item === undefined ? {} : { item: next.item }),
    ...(next.view === "table" ? { tab: "table" } : {}),
  });
  return {
    cell: (cell: CellAddress, open: boolean) => {
      void navigate({ to: "/coverage", search: search({ item: encodeCell(cell), view }), replace: true });
      if (open) openInspector();
    },
    view: (next: View) => void navigate({ to: "/coverage", search: search({ item, view: next }), replace: true }),
  };
}
