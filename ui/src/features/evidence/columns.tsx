/** The columns of the list of evidence. */
import type { Say } from "@/api/useSay";
import type { Evidence, Registry } from "@/api/bindings";
import type { GridColumn } from "@/design/DataGrid/types";
import { shortHash } from "@/lib/show";
import { showDay, showEnd } from "@/lib/when";
import { stages } from "@/api/claims";
import { StatusText, statusText } from "./StatusText";
import type { Standing } from "./succession";

export interface EvidenceRow {
  evidence: Evidence;
  status: Standing;
}

const twoLines = "line-clamp-2 min-w-0 text-sm wrap-anywhere whitespace-normal text-ink-2";

export function evidenceColumns(say: Say, registry: Registry, zone: string): readonly GridColumn<EvidenceRow>[] {
  const instrument = ({ evidence }: EvidenceRow) =>
    registry.instruments?.find((one) => one.id === evidence.instrument)?.name ?? evidence.instrument;
  const covered = ({ evidence }: EvidenceRow) => stages.filter((stage) => evidence.stages?.[stage] !== undefined);
  const coveredText = (row: EvidenceRow) => {
    const list = covered(row);
    if (list.length === stages.length) return say("evidence-all-stages");
    return list.length === 0 ? say("evidence-no-stages") : list.map((stage) => say(`stage-${stage}`)).join(", ");
  };
  const scope = (row: EvidenceRow) => scopeText(row.evidence, registry, say);
  const document = ({ evidence }: EvidenceRow) =>
    evidence.file ? `${evidence.file.name} ${shortHash(evidence.file.sha256)}` : say("evidence-no-document");
  return [
    {
      id: "name",
      header: say("evidence-name"),
      value: (row) => row.evidence.name,
      cell: (row) => <b className="line-clamp-2 min-w-0 whitespace-normal">{row.evidence.name}</b>,
      width: 170,
    },
    {
      id: "status",
      header: say("evidence-status"),
      value: (row) => row.evidence.validity.to,
      text: (row) => statusText(row.status, say),
      cell: (row) => <StatusText status={row.status} />,
      width: 132,
    },
    {
      id: "through",
      header: say("evidence-through"),
      value: (row) => row.evidence.validity.to,
      text: (row) => showEnd(row.evidence.validity.to, zone),
      width: 116,
    },
    {
      id: "instrument",
      header: say("evidence-instrument"),
      value: instrument,
      cell: (row) => <span className={twoLines}>{instrument(row)}</span>,
      width: 160,
    },
    {
      id: "issuer",
      header: say("evidence-issuer"),
      value: (row) => row.evidence.issuer,
      cell: (row) => <span className={twoLines}>{row.evidence.issuer}</span>,
      width: 110,
    },
    {
      id: "scope",
      header: say("evidence-scope"),
      value: scope,
      cell: (row) => <span className={twoLines}>{scope(row)}</span>,
      width: 140,
    },
    {
      id: "stages",
      header: say("evidence-stages"),
      value: (row) => covered(row).length,
      text: coveredText,
      cell: (row) => <span className={twoLines}>{coveredText(row)}</span>,
      width: 130,
    },
    {
      id: "from",
      header: say("evidence-from"),
      value: (row) => row.evidence.validity.from,
      text: (row) => showDay(row.evidence.validity.from, zone),
      width: 104,
    },
    {
      id: "document",
      header: say("evidence-document"),
      value: document,
      cell: ({ evidence: { file } }) =>
        file ? (
          <span className="min-w-0">
            <span className="block truncate text-sm">{file.name}</span>
            <span className="block font-mono text-xs text-ink-3">{shortHash(file.sha256)}</span>
          </span>
        ) : (
          <span className="text-sm text-ink-3">{say("evidence-no-document")}</span>
        ),
      width: 150,
    },
  ];
}

/** "All of Microsoft", or the placements; with the models to which it is narrowed. */
export function scopeText({ scope, models }: Evidence, registry: Registry, say: Say): string {
  const about =
    scope.placements === undefined
      ? say("evidence-scope-provider", {
          provider: registry.providers?.find((one) => one.id === scope.provider)?.name ?? scope.provider,
        })
      : scope.placements.join(", ");
  const narrowed = models ?? [];
  return narrowed.length === 0 ? about : `${about}, ${say("evidence-scope-models", { models: narrowed.join(", ") })}`;
}
