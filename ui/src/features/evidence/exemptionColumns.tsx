/** The columns of the list of exemptions. */
import type { Say } from "@/api/useSay";
import type { Exemption, Parts } from "@/api/bindings";
import type { GridColumn } from "@/design/DataGrid/types";
import { showDay, showEnd } from "@/lib/when";
import { excuseText } from "./excuses";
import type { ExemptionStatus } from "./exemption";
import { ExemptionStatusText, exemptionStatusText } from "./ExemptionStatusText";
import { placementName, policyName } from "./names";

export interface ExemptionRow {
  exemption: Exemption;
  status: ExemptionStatus;
}

const twoLines = "line-clamp-2 min-w-0 text-sm wrap-anywhere whitespace-normal text-ink-2";

export function exemptionColumns(say: Say, draft: Parts, zone: string): readonly GridColumn<ExemptionRow>[] {
  const words = (id: string, header: string, value: (exemption: Exemption) => string, width: number) => ({
    id,
    header: say(header),
    value: (row: ExemptionRow) => value(row.exemption),
    cell: (row: ExemptionRow) => <span className={twoLines}>{value(row.exemption)}</span>,
    width,
  });
  return [
    {
      id: "reason",
      header: say("exemption-reason"),
      value: ({ exemption }) => `${exemption.reason} ${exemption.id}`,
      cell: ({ exemption }) => (
        <span className="min-w-0">
          <b className="block truncate" title={exemption.reason}>
            {exemption.reason}
          </b>
          <span className="block truncate font-mono text-xs text-ink-3">{exemption.id}</span>
        </span>
      ),
      width: 210,
    },
    {
      id: "status",
      header: say("evidence-status"),
      value: (row) => row.exemption.validity.to,
      text: (row) => exemptionStatusText(row.status, say),
      cell: (row) => <ExemptionStatusText status={row.status} />,
      width: 132,
    },
    {
      id: "through",
      header: say("exemption-through"),
      value: (row) => row.exemption.validity.to,
      text: (row) => showEnd(row.exemption.validity.to, zone),
      width: 104,
    },
    words("policy", "exemption-policy", ({ policy }) => policyName(draft, policy), 140),
    words("placement", "exemption-placement", ({ placement }) => placementName(draft, placement), 140),
    words("tag", "exemption-tag", ({ tag }) => tag, 110),
    words(
      "excuses",
      "exemption-excuses",
      (one) => one.excuses.map((excuse) => excuseText(excuse, say)).join(", "),
      220,
    ),
    words("kind", "exemption-kind", ({ kind }) => say(`exemption-kind-${kind}`), 110),
    words("owner", "exemption-owner", ({ owner }) => owner, 100),
    {
      id: "from",
      header: say("exemption-from"),
      value: (row) => row.exemption.validity.from,
      text: (row) => showDay(row.exemption.validity.from, zone),
      width: 104,
    },
  ];
}
