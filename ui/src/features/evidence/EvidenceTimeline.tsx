/** Evidence and exemptions on one line of time: the list again, by when each begins and ends. */
import { useMemo } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { Parts, Validity } from "@/api/bindings";
import { Spans, type Span } from "@/design/Spans";
import { showDay, showEnd } from "@/lib/when";
import type { EvidenceRow } from "./columns";
import type { ExemptionRow } from "./exemptionColumns";
import { exemptionLook, ExemptionStatusText, exemptionStatusText } from "./ExemptionStatusText";
import { placementName } from "./names";
import { statusAt, statusLook } from "./status";
import { StatusText, statusText } from "./StatusText";
import { axisOf, placed, placeOf, ticksOf, type Axis } from "./timeline";

interface EvidenceTimelineProps {
  evidence: readonly EvidenceRow[];
  exemptions: readonly ExemptionRow[];
  draft: Parts;
  zone: string;
  now: string;
  /** As {@link barId} says. */
  selected: string | null;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}

/** What a bar is called in the address: evidence by its identifier, an exemption behind a tilde, which none begins with. */
export const barId = {
  of: (exemption: string) => `~${exemption}`,
  exemption: (id: string | undefined) => (id?.startsWith("~") === true ? id.slice(1) : undefined),
};

export function EvidenceTimeline(props: EvidenceTimelineProps) {
  const { evidence, exemptions, draft, zone, now, selected, onSelect, onOpen } = props;
  const say = useSay();
  const axis = useMemo(
    () =>
      axisOf(
        [...evidence.map((row) => row.evidence.validity), ...exemptions.map((row) => row.exemption.validity)],
        now,
      ),
    [evidence, exemptions, now],
  );
  const ticks = useMemo(() => ticksOf(axis, zone), [axis, zone]);
  const scene: Scene = { axis, zone, now, say };
  return (
    <>
      <p className="mb-2 text-sm text-ink-3">{say("evidence-timeline-about")}</p>
      <Spans
        label={say("evidence-timeline")}
        groups={[
          {
            id: "evidence",
            label: say("evidence-tab-evidence"),
            spans: byBeginning(evidence, (row) => row.evidence.validity).map((row) => evidenceSpan(row, scene)),
          },
          {
            id: "exemptions",
            label: say("evidence-tab-exemptions"),
            spans: byBeginning(exemptions, (row) => row.exemption.validity).map((row) =>
              exemptionSpan(row, draft, scene),
            ),
          },
        ]}
        ticks={ticks}
        today={{ at: placeOf(axis, Date.parse(now)), label: say("evidence-timeline-today") }}
        selected={selected}
        onSelect={onSelect}
        onOpen={onOpen}
      />
    </>
  );
}

/** What both kinds of bars are told by. */
interface Scene {
  axis: Axis;
  zone: string;
  now: string;
  say: Say;
}

function evidenceSpan({ evidence, status }: EvidenceRow, scene: Scene): Span {
  const { name, validity } = evidence;
  const bar = placed(scene.axis, validity);
  return {
    id: evidence.id,
    name,
    state: <StatusText status={status} />,
    spoken: spoken(name, validity, status.kind, statusText(status, scene.say), scene),
    ...bar,
    // A renewal has taken the alarm off.
    marks: status.kind === "superseded" ? [] : bar.marks,
    look: statusLook[status.kind].ink,
  };
}

function exemptionSpan({ exemption, status }: ExemptionRow, draft: Parts, scene: Scene): Span {
  const { placement, tag, validity } = exemption;
  const name = scene.say("exemption-bar", { placement: placementName(draft, placement), tag });
  return {
    id: barId.of(exemption.id),
    name,
    state: <ExemptionStatusText status={status} />,
    spoken: spoken(name, validity, status.kind, exemptionStatusText(status, scene.say), scene),
    ...placed(scene.axis, validity),
    look: exemptionLook[status.kind].ink,
  };
}

/** "DPA Azure, in force through 31 Dec 2026", and after it what else is so: that it is due, superseded, or not needed. */
function spoken(
  name: string,
  validity: Validity,
  kind: EvidenceRow["status"]["kind"] | ExemptionRow["status"]["kind"],
  status: string,
  { zone, now, say }: Scene,
): string {
  const bar = say("evidence-bar", {
    name,
    when: statusAt(validity, now, zone).kind,
    from: showDay(validity.from, zone),
    through: showEnd(validity.to, zone),
  });
  const more = kind === "due" || kind === "superseded" || kind === "idle";
  return more ? say("evidence-bar-more", { bar, status }) : bar;
}

/** So that a renewal stands below what it renews. */
function byBeginning<Row>(rows: readonly Row[], term: (row: Row) => Validity): Row[] {
  const begins = (row: Row) => Date.parse(term(row).from);
  const ends = (row: Row) => Date.parse(term(row).to);
  return rows.toSorted((a, b) => begins(a) - begins(b) || ends(a) - ends(b));
}
