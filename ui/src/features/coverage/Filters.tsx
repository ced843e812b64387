/** What narrows the matrix and the table alike, and the legend of the signs. */
import { useSay } from "@/api/useSay";
import type { Outcome } from "@/api/bindings";
import { ToggleChip } from "@/design/Chip";
import { Find } from "@/design/Find";
import { Toolbar } from "@/design/Page";
import { Select } from "@/design/Select";
import { VerdictLegend } from "@/design/VerdictText";
import { verdicts } from "@/design/verdict";
import type { Filter } from "./model";

const any = "any";

const verdictNamed = (value: string): Outcome | null => verdicts.find((one) => one === value) ?? null;

interface FiltersProps {
  filter: Filter;
  onChange: (filter: Filter) => void;
  /** Whether a cell is marked: else there is nothing to narrow to. */
  changes: boolean;
  /** What marked cells have in common. */
  changedLabel: string;
}

export function Filters({ filter, onChange, changes, changedLabel }: FiltersProps) {
  const say = useSay();
  return (
    <Toolbar label={say("coverage-filters")} end={<VerdictLegend />}>
      <Find
        label={say("coverage-find")}
        hint={say("coverage-find-hint")}
        value={filter.find}
        onChange={(find) => onChange({ ...filter, find })}
      />
      <Select
        label={say("coverage-verdict-filter")}
        layout="bare"
        prefix={say("coverage-verdict-filter")}
        value={filter.verdict ?? any}
        onChange={(value) => onChange({ ...filter, verdict: verdictNamed(value) })}
        options={[
          { value: any, label: say("coverage-verdict-any") },
          ...verdicts.map((value) => ({ value, label: say(`outcome-${value}`) })),
        ]}
      />
      {changes || filter.changed ? (
        <ToggleChip label={changedLabel} on={filter.changed} onChange={(on) => onChange({ ...filter, changed: on })} />
      ) : null}
    </Toolbar>
  );
}
