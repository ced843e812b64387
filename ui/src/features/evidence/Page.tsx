/** Evidence: the contracts and certificates behind claims, what each covers, and until when. */
import { useLocalization } from "@fluent/react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import type { Evidence, Registry } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { catalogueQuery, statusQuery } from "@/api/queries";
import { Button } from "@/design/Button";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import { EmptyState } from "@/design/EmptyState";
import { ErrorNote } from "@/design/ErrorNote";
import { Inspect } from "@/design/InspectorSlot";
import { PageHead } from "@/design/Page";
import { officerZone } from "@/lib/when";
import { evidenceColumns, type EvidenceRow } from "./columns";
import { DeleteEvidenceDialog } from "./DeleteDialog";
import { EvidenceDialog } from "./EvidenceDialog";
import { EvidencePanel } from "./Panel";
import { statusAt } from "./status";

export function EvidencePage() {
  const { l10n } = useLocalization();
  const catalogue = useQuery(catalogueQuery);
  const status = useQuery(statusQuery);
  const failed = catalogue.error ?? status.error;
  if (failed !== null) {
    return (
      <>
        <PageHead title={l10n.getString("evidence-title")} />
        <ErrorNote
          what={l10n.getString("evidence-unread")}
          why={asCommandError(failed).message}
          action={
            <Button onClick={() => void Promise.all([catalogue.refetch(), status.refetch()])}>
              {l10n.getString("evidence-again")}
            </Button>
          }
        />
      </>
    );
  }
  if (catalogue.data === undefined || status.data === undefined) {
    return <PageHead title={l10n.getString("evidence-title")} />;
  }
  return (
    <EvidenceList
      evidence={catalogue.data.evidence ?? none}
      registry={catalogue.data.registry ?? empty}
      now={status.data.now}
    />
  );
}

const none: readonly Evidence[] = [];
const empty: Registry = {};

interface EvidenceListProps {
  evidence: readonly Evidence[];
  registry: Registry;
  /** The core's clock. */
  now: string;
}

/** The dialog that is open: for new evidence, or for this one. */
type Open = { kind: "add" } | { kind: "edit"; evidence: Evidence } | { kind: "delete"; evidence: Evidence } | null;

function EvidenceList({ evidence, registry, now }: EvidenceListProps) {
  const { l10n } = useLocalization();
  const navigate = useNavigate();
  const { item } = useSearch({ strict: false });
  const [open, setOpen] = useState<Open>(null);
  const zone = officerZone();
  const rows = useMemo(
    () => evidence.map((one): EvidenceRow => ({ evidence: one, status: statusAt(one.validity, now) })),
    [evidence, now],
  );
  const columns = useMemo(
    () => evidenceColumns((key, args) => l10n.getString(key, args), registry, zone),
    [l10n, registry, zone],
  );
  const select = (id: string | undefined) =>
    void navigate({ to: "/evidence", search: id === undefined ? {} : { item: id }, replace: true });
  const chosen = rows.find((row) => row.evidence.id === item);
  const add = (
    <Button kind="primary" onClick={() => setOpen({ kind: "add" })}>
      {l10n.getString("evidence-add")}
    </Button>
  );
  return (
    <>
      <PageHead
        title={l10n.getString("evidence-title")}
        description={l10n.getString("evidence-about")}
        actions={rows.length === 0 ? undefined : add}
      />
      <div className="mt-3 flex min-h-0 flex-1 flex-col pb-4">
        <DataGrid
          label={l10n.getString("evidence-title")}
          rows={rows}
          columns={columns}
          rowId={(row) => row.evidence.id}
          rowName={(row) => row.evidence.name}
          rowHeight={44}
          selection="single"
          selected={chosen === undefined ? [] : [chosen.evidence.id]}
          onSelect={([id]) => select(id)}
          onOpen={(row) => setOpen({ kind: "edit", evidence: row.evidence })}
          onDelete={async () => undefined}
          confirmDelete={async ([row]) => {
            if (row !== undefined) setOpen({ kind: "delete", evidence: row.evidence });
            return false;
          }}
          empty={<EmptyState sentence={l10n.getString("evidence-empty")} action={add} />}
        />
      </div>
      <Inspect>
        {chosen === undefined ? (
          <p className="text-ink-3">{l10n.getString(rows.length === 0 ? "evidence-why" : "evidence-choose")}</p>
        ) : (
          <EvidencePanel
            row={chosen}
            registry={registry}
            zone={zone}
            onEdit={() => setOpen({ kind: "edit", evidence: chosen.evidence })}
            onDelete={() => setOpen({ kind: "delete", evidence: chosen.evidence })}
          />
        )}
      </Inspect>
      {open?.kind === "add" || open?.kind === "edit" ? (
        <EvidenceDialog
          before={open.kind === "edit" ? open.evidence : undefined}
          all={evidence}
          registry={registry}
          zone={zone}
          onClose={() => setOpen(null)}
          onSaved={(id) => {
            setOpen(null);
            select(id);
          }}
        />
      ) : null}
      <DeleteEvidenceDialog
        evidence={open?.kind === "delete" ? open.evidence : null}
        registry={registry}
        onClose={() => setOpen(null)}
        onDeleted={() => {
          setOpen(null);
          select(undefined);
        }}
      />
    </>
  );
}
