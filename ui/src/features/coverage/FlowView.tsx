/** How requests may flow: from tags over models to the places of processing, as a drawing or as a table of the same. */
import { lazy, Suspense, useMemo } from "react";
import { useSay } from "@/api/useSay";
import type { Coverage } from "@/api/bindings";
import { Button } from "@/design/Button";
import { ToggleChip } from "@/design/Chip";
import { EmptyState } from "@/design/EmptyState";
import { Inspect } from "@/design/InspectorSlot";
import { Toolbar } from "@/design/Page";
import { Segmented } from "@/design/Segmented";
import { Select } from "@/design/Select";
import { verdicts } from "@/design/verdict";
import { shownLocale } from "@/lib/language";
import { ExplainedFlow } from "./ExplainedFlow";
import { condensed, layers, pathId, pathsIn, pathsOf, type Flow } from "./flow";
import { FlowTable } from "./FlowTable";
import { placesOfProcessing } from "./flowWords";
import { Legend } from "./Legend";
import { outcomeMark } from "./marks";
import { isEligible } from "./model";
import type { PictureProps } from "./pictureProps";
import type { FlowAddress, FlowPick } from "./view";

const FlowChart = lazy(async () => ({ default: (await import("./FlowChart")).FlowChart }));

/** The select's name for every tag: no tag has a space. */
const any = "any tag";

export function FlowView(props: PictureProps<FlowAddress>) {
  const { coverage, catalogue, filter, marks, chosen, address, onAddress, onSelect, onClear } = props;
  const say = useSay();
  const locale = shownLocale();
  const { only, as, pick } = address;
  // Who asks for denied cells alone would see nothing without them.
  const denied = address.denied || (filter.verdict !== null && !isEligible(filter.verdict));
  const placeOf = useMemo(() => placesOfProcessing(catalogue, say, locale), [catalogue, say, locale]);
  const { paths, cells, eligible } = useMemo(
    () => pathsOf(coverage, { filter, marks, only, denied, placeOf }),
    [coverage, filter, marks, only, denied, placeOf],
  );
  const flow = useMemo(() => condensed(paths), [paths]);
  const choose = (next: FlowPick, open: boolean) => {
    const endpoints = pathsIn(as === "chart" ? flow.paths : paths, next).flatMap((path) => path.endpoints);
    const [first, ...rest] = endpoints;
    const alone = first !== undefined && rest.length === 0 && next.outcome !== undefined;
    const tag = next.tag === undefined || next.tag === "" ? null : { tag: next.tag };
    onAddress({ ...address, pick: next }, alone ? { tag: first.tag, endpoint: first.endpoint } : tag, open);
  };
  const picked = pick === undefined ? undefined : pathId(pick);
  return (
    <>
      <FlowTools coverage={coverage} address={address} denied={denied} onAddress={onAddress} />
      <p className="figures text-ink-2">{say("coverage-flow-sentence", { eligible, cells })}</p>
      {paths.length === 0 ? (
        <EmptyState
          sentence={say("coverage-flow-nothing", { cells })}
          action={<Button onClick={onClear}>{say("coverage-clear")}</Button>}
        />
      ) : as === "table" ? (
        <div className="mt-2 flex min-h-60 flex-1 flex-col">
          <FlowTable label={say("coverage-flow-label")} paths={paths} chosen={picked} onChoose={choose} />
        </div>
      ) : (
        <figure className="mt-2 pb-3">
          <Together flow={flow} onTable={() => onAddress({ ...address, as: "table" })} />
          <Suspense fallback={<p className="text-ink-3">{say("coverage-flow-drawing")}</p>}>
            <FlowChart
              label={say("coverage-flow-label")}
              flow={flow}
              chosen={picked}
              onChoose={(next) => choose(next, true)}
            />
          </Suspense>
          <figcaption className="mt-2">
            <Legend
              items={verdicts
                .filter((verdict) => denied || isEligible(verdict))
                .map((verdict) => ({
                  mark: outcomeMark[verdict],
                  words: say(`coverage-verdict-${verdict}`),
                  count: say("coverage-legend-count", { count: sizeOf(flow, verdict) }),
                }))}
            />
          </figcaption>
        </figure>
      )}
      {pick === undefined || chosen?.endpoint !== undefined ? null : (
        <Inspect>
          <ExplainedFlow
            flow={as === "chart" ? flow : { paths, more: flow.more }}
            pick={pick}
            at={coverage.at}
            onChoose={(cell) => onSelect(cell, false)}
          />
        </Inspect>
      )}
    </>
  );
}

const sizeOf = ({ paths }: Flow, outcome: FlowPick["outcome"]) =>
  paths.reduce((sum, path) => (path.outcome === outcome ? sum + path.endpoints.length : sum), 0);

interface FlowToolsProps {
  coverage: Coverage;
  address: FlowAddress;
  denied: boolean;
  onAddress: (next: FlowAddress) => void;
}

function FlowTools({ coverage, address, denied, onAddress }: FlowToolsProps) {
  const say = useSay();
  return (
    <Toolbar label={say("coverage-flow-tools")}>
      <Select
        label={say("coverage-column-tag")}
        layout="bare"
        prefix={say("coverage-column-tag")}
        value={address.only ?? any}
        onChange={(next) => onAddress({ ...address, only: next === any ? undefined : next, pick: undefined })}
        options={[
          { value: any, label: say("coverage-verdict-any") },
          ...coverage.tags.map(({ tag }) => ({ value: tag, label: tag })),
        ]}
      />
      <ToggleChip
        label={say("coverage-flow-denied")}
        on={denied}
        onChange={(next) => onAddress({ ...address, denied: next })}
      />
      <Segmented
        label={say("coverage-flow-as")}
        value={address.as}
        onChange={(as) => onAddress({ ...address, as })}
        options={(["chart", "table"] as const).map((value) => ({ value, label: say(`coverage-flow-as-${value}`) }))}
      />
    </Toolbar>
  );
}

/** Says what the drawing puts together, and where each of it stands. */
function Together({ flow, onTable }: { flow: Flow; onTable: () => void }) {
  const say = useSay();
  const grouped = layers.filter((layer) => flow.more[layer] > 0);
  if (grouped.length === 0) return null;
  return (
    <p className="mb-2 text-sm text-ink-3">
      {say("coverage-flow-together")}{" "}
      {grouped.map((layer) => say(`coverage-flow-more-${layer}`, { count: flow.more[layer] })).join(", ")}.{" "}
      <Button kind="link" onClick={onTable}>
        {say("coverage-flow-each")}
      </Button>
    </p>
  );
}
