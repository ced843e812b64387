/** The pieces of evidence: a list in parts, or a line of time; the explanation of the chosen one, and the dialogs that change it. */
import { useMemo, useState } from "react";
import { useViews } from "@/design/DataGrid/useViews";
import { useSay } from "@/api/useSay";
import type { Evidence, Parts, Registry } from "@/api/bindings";
import { Button } from "@/design/Button";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import { EmptyState } from "@/design/EmptyState";
import { Inspect } from "@/design/InspectorSlot";
import { Toolbar } from "@/design/Page";
import { Segmented } from "@/design/Segmented";
import { officerZone } from "@/lib/when";
import { evidenceColumns, type EvidenceRow } from "./columns";
import { DeleteEvidenceDialog } from "./DeleteDialog";
import { EvidenceDialog, type EvidenceStart } from "./EvidenceDialog";
import { barId, EvidenceTimeline } from "./EvidenceTimeline";
import { ExemptionPanel } from "./ExemptionPanel";
import { EvidencePanel } from "./Panel";
import { countSegments, inSegment } from "./segments";
import { Segments } from "./Segments";
import { standingOf } from "./succession";
import { useAddress } from "./useAddress";
import { useExemptionRows } from "./useExemptionRows";

const none: readonly Evidence[] = [];
const empty: Registry = {};

/** The line of time shows exemptions too, since both end. */
const views = ["list", "timeline"] as const;
type View = (typeof views)[number];

/** The dialog that is open. */
type Open = EvidenceStart | { kind: "delete"; evidence: Evidence } | null;

export function EvidenceTab({ draft, now }: { draft: Parts; now: string }) {
  const { evidence = none, registry = empty } = draft;
  const say = useSay();
  const saved = useViews("evidence");
  const address = useAddress();
  const { segment } = address;
  const view: View = address.tab === "timeline" ? "timeline" : "list";
  const [open, setOpen] = useState<Open>(null);
  const zone = officerZone();
  const rows = useMemo(
    () => evidence.map((one): EvidenceRow => ({ evidence: one, status: standingOf(one, evidence, now, zone) })),
    [evidence, now, zone],
  );
  const exemptions = useExemptionRows(view === "timeline" ? draft : {}, now, zone);
  const shown = useMemo(() => rows.filter(({ status }) => inSegment(status, segment)), [rows, segment]);
  const columns = useMemo(() => evidenceColumns(say, registry, zone), [say, registry, zone]);
  const shownExemptions = useMemo(
    () => exemptions.rows.filter(({ status }) => inSegment(status, segment)),
    [exemptions.rows, segment],
  );
  const chosen = rows.find((row) => row.evidence.id === address.item);
  const chosenExemption = exemptions.rows.find(({ exemption }) => exemption.id === barId.exemption(address.item));
  const toExemption = (id: string) => address.go({ tab: "exemptions", segment: "all", item: id });
  const add = (
    <Button kind="primary" onClick={() => setOpen({ kind: "add" })}>
      {say("evidence-add")}
    </Button>
  );
  return (
    <>
      {rows.length === 0 && view === "list" ? null : (
        <Toolbar
          label={say("evidence-tools")}
          end={
            <>
              <Segmented
                label={say("evidence-view")}
                value={view}
                onChange={(next) => address.go({ tab: next === "list" ? undefined : next })}
                options={views.map((value) => ({ value, label: say(`evidence-view-${value}`) }))}
              />
              {add}
            </>
          }
        >
          <Segments
            counts={countSegments([...rows, ...exemptions.rows].map(({ status }) => status))}
            value={segment}
            onChange={(next) => address.go({ segment: next })}
          />
        </Toolbar>
      )}
      <div className="flex min-h-0 flex-1 flex-col pb-4">
        {view === "timeline" && shown.length + shownExemptions.length > 0 ? (
          <EvidenceTimeline
            evidence={shown}
            exemptions={shownExemptions}
            draft={draft}
            zone={zone}
            now={now}
            selected={address.item ?? null}
            onSelect={(id) => address.go({ item: id })}
            onOpen={(id) => {
              const exemption = barId.exemption(id);
              const row = rows.find((one) => one.evidence.id === id);
              if (exemption !== undefined) toExemption(exemption);
              else if (row !== undefined) setOpen({ kind: "edit", evidence: row.evidence });
            }}
          />
        ) : (
          <DataGrid
            label={say("evidence-title")}
            rows={shown}
            columns={columns}
            rowId={(row) => row.evidence.id}
            rowName={(row) => row.evidence.name}
            rowHeight={44}
            {...saved}
            selection="single"
            selected={chosen === undefined ? [] : [chosen.evidence.id]}
            onSelect={([id]) => address.go({ item: id })}
            onOpen={(row) => setOpen({ kind: "edit", evidence: row.evidence })}
            onDelete={async () => undefined}
            confirmDelete={async ([row]) => {
              if (row !== undefined) setOpen({ kind: "delete", evidence: row.evidence });
              return false;
            }}
            empty={
              rows.length === 0 || segment === "all" ? (
                <EmptyState sentence={say("evidence-empty")} action={add} />
              ) : (
                <EmptyState
                  sentence={say(`evidence-none-${segment}`, { count: rows.length + exemptions.rows.length })}
                  action={<Button onClick={() => address.go({ segment: "all" })}>{say("evidence-show-all")}</Button>}
                />
              )
            }
          />
        )}
      </div>
      <Inspect>
        {chosenExemption !== undefined ? (
          <ExemptionPanel
            row={chosenExemption}
            draft={draft}
            zone={zone}
            now={now}
            idle={exemptions.idle.get(chosenExemption.exemption.id)}
            actions={<Button onClick={() => toExemption(chosenExemption.exemption.id)}>{say("exemption-open")}</Button>}
          />
        ) : chosen === undefined ? (
          <p className="text-ink-3">{say(rows.length === 0 ? "evidence-why" : "evidence-choose")}</p>
        ) : (
          <EvidencePanel
            row={chosen}
            registry={registry}
            zone={zone}
            onEdit={() => setOpen({ kind: "edit", evidence: chosen.evidence })}
            onRenew={() => setOpen({ kind: "renew", evidence: chosen.evidence })}
            onDelete={() => setOpen({ kind: "delete", evidence: chosen.evidence })}
            onChoose={(id) => address.go({ segment: "all", item: id })}
          />
        )}
      </Inspect>
      {open === null || open.kind === "delete" ? null : (
        <EvidenceDialog
          start={open}
          all={evidence}
          registry={registry}
          zone={zone}
          onClose={() => setOpen(null)}
          onSaved={(id) => {
            setOpen(null);
            address.go({ segment: "all", item: id });
          }}
        />
      )}
      <DeleteEvidenceDialog
        evidence={open?.kind === "delete" ? open.evidence : null}
        registry={registry}
        onClose={() => setOpen(null)}
        onDeleted={() => {
          setOpen(null);
          address.go({});
        }}
      />
    </>
  );
}
