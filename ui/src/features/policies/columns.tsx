/** The columns of the list of policies. */
import type { Policy } from "@/api/bindings";
import type { GridColumn } from "@/design/DataGrid/types";
import { Pill } from "@/design/Pill";

export interface PolicyRow {
  policy: Policy;
  /** What it permits, in the core's words; empty until it has come. */
  sentence: string;
}

const twoLines = "line-clamp-2 min-w-0 text-sm wrap-anywhere whitespace-normal text-ink-2";

export function policyColumns(say: (key: string) => string): readonly GridColumn<PolicyRow>[] {
  const mode = (row: PolicyRow) => say(`policies-mode-${row.policy.mode}`);
  const regulations = (row: PolicyRow) => (row.policy.regulations ?? []).map((one) => one.name);
  return [
    {
      id: "name",
      header: say("policies-column-name"),
      value: (row) => row.policy.name,
      cell: (row) => <b className="line-clamp-2 whitespace-normal">{row.policy.name}</b>,
      width: 150,
    },
    {
      id: "mode",
      header: say("policies-column-mode"),
      value: (row) => row.policy.mode,
      text: mode,
      cell: (row) => <ModePill mode={row.policy.mode}>{mode(row)}</ModePill>,
      width: 84,
    },
    {
      id: "tags",
      header: say("policies-column-tags"),
      value: (row) => row.policy.tags,
      text: (row) => row.policy.tags.join(", "),
      cell: (row) => <span className={twoLines}>{row.policy.tags.join(", ")}</span>,
      width: 110,
    },
    {
      id: "sentence",
      header: say("policies-column-permits"),
      value: (row) => row.sentence,
      cell: (row) => <span className={twoLines}>{row.sentence}</span>,
      width: 320,
      sortable: false,
    },
    {
      id: "regulations",
      header: say("policies-column-because"),
      value: regulations,
      text: (row) => regulations(row).join(", "),
      cell: (row) => <span className={twoLines}>{regulations(row).join(", ")}</span>,
      width: 130,
    },
  ];
}

/** Whether a policy decides or only reports, as a word in a pill. */
export function ModePill({ mode, children }: { mode: Policy["mode"]; children: string }) {
  return <Pill tone={mode === "enforce" ? "draft" : "plain"}>{children}</Pill>;
}
