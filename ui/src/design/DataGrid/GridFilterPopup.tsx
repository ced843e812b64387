/** The filter of one column, below its header: values to tick, a part of the words, or days. What is set applies at once. */
import { Popover } from "@base-ui/react/popover";
import { useMemo, useState } from "react";
import { Button } from "../Button";
import { Checkbox } from "../Checkbox";
import { DateField } from "../DateField";
import type { DateRule } from "../dateValue";
import { useLabels } from "../LabelsProvider";
import { optionLimit } from "../options";
import { TextField } from "../TextField";
import { filterBy, occurringValues } from "./filters";
import type { GridColumn, GridFilterBy } from "./types";
import type { GridFilter } from "./view";

interface GridFilterPopupProps<Row> {
  column: GridColumn<Row>;
  rows: readonly Row[];
  filter: GridFilter | undefined;
  /** The header below which it stands. */
  anchor: () => Element | null;
  onChange: (filter: GridFilter | undefined) => void;
  /** `back`: the focus belongs on the header, for it was not taken elsewhere. */
  onClose: (back: boolean) => void;
}

export function GridFilterPopup<Row>({ column, rows, filter, anchor, onChange, onClose }: GridFilterPopupProps<Row>) {
  const words = useLabels("gridFilter");
  // Kept while it is open: a list of values must not turn into a text field because rows changed.
  const [by] = useState(() => editedBy(filterBy(column, rows), filter));
  return (
    <Popover.Root
      open
      onOpenChange={(_open, { reason }) => onClose(reason === "escape-key" || reason === "close-press")}
    >
      <Popover.Portal data-layer="">
        <Popover.Positioner className="z-50 outline-none" anchor={anchor} sideOffset={2} align="start">
          <Popover.Popup className="floating w-[280px] p-3" finalFocus={false}>
            <Popover.Title className="mb-2 text-sm font-semibold text-ink-2">{words.open(column.header)}</Popover.Title>
            {by.kind === "values" ? (
              <ValuesFilter column={column} rows={rows} filter={filter} onChange={onChange} />
            ) : by.kind === "text" ? (
              <TextField
                label={words.contains}
                value={filter?.kind === "text" ? filter.contains : ""}
                onChange={(contains) => onChange({ kind: "text", contains })}
              />
            ) : (
              <DateFilter locale={by.rule.locale} filter={filter} onChange={onChange} />
            )}
            <div className="mt-3 flex justify-end gap-2">
              <Button kind="quiet" onClick={() => onChange(undefined)}>
                {words.clear}
              </Button>
              <Popover.Close render={<Button>{words.done}</Button>} />
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** A filter that a view brought with it is edited as what it is, though the column's values would now suggest another. */
function editedBy(by: GridFilterBy, filter: GridFilter | undefined): GridFilterBy {
  return filter === undefined || filter.kind === "date" || by.kind === "date" ? by : { kind: filter.kind };
}

type PartProps<Row> = Pick<GridFilterPopupProps<Row>, "column" | "rows" | "filter" | "onChange">;

/** So many values are found by looking; beyond them there is a box to type in. */
const few = 8;

function ValuesFilter<Row>({ column, rows, filter, onChange }: PartProps<Row>) {
  const words = useLabels("gridFilter");
  const [typed, setTyped] = useState("");
  const occurring = useMemo(() => occurringValues(column, rows, words.empty), [column, rows, words.empty]);
  const ticked = filter?.kind === "values" ? filter.values : [];
  const known = new Set(occurring.map(({ value }) => value));
  // A value that no row has any longer can still be taken out of the filter.
  const gone = ticked.filter((value) => !known.has(value)).map((value) => ({ value, label: value, count: 0 }));
  const matching = [...occurring, ...gone].filter(({ label }) =>
    label.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase()),
  );
  const toggle = (value: string, on: boolean) =>
    onChange({ kind: "values", values: on ? [...ticked, value] : ticked.filter((one) => one !== value) });
  return (
    <>
      {occurring.length > few ? <TextField label={words.find} value={typed} onChange={setTyped} /> : null}
      <div role="group" aria-label={words.values} className="mt-2 grid max-h-[260px] gap-1.5 overflow-y-auto">
        {matching.slice(0, optionLimit).map(({ value, label, count }) => (
          <Checkbox key={value} checked={ticked.includes(value)} onChange={(on) => toggle(value, on)}>
            {label} <span className="figures ml-1 text-sm text-ink-3">{count}</span>
          </Checkbox>
        ))}
        {matching.length > optionLimit ? (
          <p className="text-sm text-ink-3">{words.more(matching.length - optionLimit)}</p>
        ) : null}
      </div>
    </>
  );
}

function DateFilter({
  locale,
  filter,
  onChange,
}: {
  locale: string;
  filter: GridFilter | undefined;
  onChange: (filter: GridFilter) => void;
}) {
  const words = useLabels("gridFilter");
  const { from, through } = filter?.kind === "date" ? filter : { from: null, through: null };
  const rule: DateRule = { edge: "from", zone: "UTC", locale };
  return (
    <div className="grid gap-2">
      <DateField
        label={words.from}
        rule={rule}
        value={instant(from)}
        onChange={(iso) => onChange({ kind: "date", from: dayOf(iso), through })}
      />
      <DateField
        label={words.through}
        rule={rule}
        value={instant(through)}
        onChange={(iso) => onChange({ kind: "date", from, through: dayOf(iso) })}
      />
    </div>
  );
}

// A day of a calendar has no zone: in UTC its instant begins with its name.
function instant(day: string | null): string | null {
  return day === null ? null : `${day}T00:00:00.000Z`;
}

function dayOf(iso: string | null): string | null {
  return iso?.slice(0, 10) ?? null;
}
