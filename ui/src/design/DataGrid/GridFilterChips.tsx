/** The filters in force above a list, each to be taken away. */
import { useMemo } from "react";
import { Button } from "../Button";
import { FilterChip } from "../Chip";
import { useLabels } from "../LabelsProvider";
import { filterText } from "./filters";
import type { GridColumn } from "./types";
import type { GridView } from "./view";

interface GridFilterChipsProps<Row> {
  filters: GridView["filters"];
  columns: readonly GridColumn<Row>[];
  rows: readonly Row[];
  onRemove: (column: GridColumn<Row>) => void;
  onClear: () => void;
  /** How many rows are shown of how many, where no bar above says so. */
  count: string | undefined;
}

export function GridFilterChips<Row>({ filters, columns, rows, onRemove, onClear, count }: GridFilterChipsProps<Row>) {
  const words = useLabels("gridFilter");
  const chips = useMemo(
    () =>
      columns.flatMap((column) => {
        const filter = filters[column.id];
        return filter === undefined ? [] : [{ column, what: filterText(filter, column, rows, words) }];
      }),
    [filters, columns, rows, words],
  );
  if (chips.length === 0) return null;
  return (
    <div role="group" aria-label={words.inForce} className="mb-2 flex flex-wrap items-center gap-2">
      {chips.map(({ column, what }) => (
        <FilterChip
          key={column.id}
          label={words.chip(column.header, what)}
          removeLabel={words.remove(column.header, what)}
          onRemove={() => onRemove(column)}
        />
      ))}
      <Button kind="quiet" onClick={onClear}>
        {words.clearAll}
      </Button>
      {count === undefined ? null : <output className="figures ml-auto text-sm text-ink-3">{count}</output>}
    </div>
  );
}
