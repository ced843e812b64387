/** The report: the sentence first, which release and date were used, the counts, and the list of one of them. */
import { useSay } from "@/api/useSay";
import type { ReplayReport } from "@/api/bindings";
import { Button } from "@/design/Button";
import { Callout } from "@/design/Callout";
import { Inspect, useOpenInspector } from "@/design/InspectorSlot";
import { Toolbar } from "@/design/Page";
import { Segmented } from "@/design/Segmented";
import { Sentence } from "@/design/Sentence";
import { BadLines } from "./ReplayBadLines";
import { GroupInspector } from "./ReplayGroupInspector";
import { GroupList } from "./ReplayGroupList";
import { allBad, counted, countsOf, gravest, keyOf, percentOf, rowsOf, whole, type Counted } from "./replayReport";
import { replayStore } from "./replayStore";
import { ReplayTrials } from "./ReplayTrials";
import { replayDetail, replaySentence } from "./replayWords";

interface ReportProps {
  report: ReplayReport;
  totalBytes: number;
  shown: Counted | undefined;
  chosen: string | undefined;
}

export function Report({ report, totalBytes, shown, chosen }: ReportProps) {
  const say = useSay();
  const openInspector = useOpenInspector();
  const counts = countsOf(report);
  const current = shown ?? gravest(counts);
  const rows = rowsOf(report, current);
  const group = rows.find((one) => keyOf(one) === chosen);
  return (
    <>
      <div className="grid gap-1">
        <Sentence parts={[{ strong: replaySentence(report, say) }]} />
        <p className="figures text-ink-3">{replayDetail(report, say)}</p>
      </div>
      {report.cancelled ? (
        <Callout title={say("replay-cancelled")}>
          {say("replay-cancelled-at", { percent: percentOf({ bytes: report.bytes, total_bytes: totalBytes }) })}
        </Callout>
      ) : null}
      {whole(report.rows_left_out) > 0 ? (
        <Callout title={say("replay-left-out")}>
          {say("replay-left-out-count", { count: whole(report.rows_left_out) })}
        </Callout>
      ) : null}
      {report.without_zone.length > 0 ? (
        <Callout title={say("replay-without-zone")}>
          {say("replay-without-zone-files", { files: report.without_zone.join(", ") })}
        </Callout>
      ) : null}
      {allBad(report) ? <Callout title={say("replay-bad")}>{say("replay-bad-todo")}</Callout> : null}
      <ReplayTrials report={report} />
      <Toolbar label={say("replay-filters")} end={<Button onClick={replayStore.ask}>{say("replay-again")}</Button>}>
        <Segmented
          label={say("replay-counts")}
          value={current}
          onChange={replayStore.show}
          options={counted.map((one) => ({ value: one, label: say(`replay-count-${one}`, { count: counts[one] }) }))}
        />
        <span className="figures text-sm text-ink-3">{say("replay-of", { rows: whole(report.rows) })}</span>
      </Toolbar>
      {current === "errors" ? (
        <BadLines report={report} />
      ) : (
        <GroupList
          groups={rows}
          shown={current}
          chosen={chosen}
          onSelect={(key, open) => {
            replayStore.choose(key);
            if (open) openInspector();
          }}
        />
      )}
      {report.groups.length === 0 || current === "errors" ? null : (
        <Inspect>
          <GroupInspector group={group} at={report.at} />
        </Inspect>
      )}
    </>
  );
}
