/** One of two to five, all in sight: Matrix, Table, Map, Flow. A radio group: arrow keys choose. */
import { Radio } from "@base-ui/react/radio";
import { RadioGroup } from "@base-ui/react/radio-group";
import { cx } from "@/lib/cx";

export interface SegmentedProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string; disabled?: boolean }[];
  value: Value;
  onChange: (value: Value) => void;
}

export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  return (
    <RadioGroup<Value>
      aria-label={label}
      value={value}
      onValueChange={(next) => onChange(next)}
      className="inline-flex h-7 w-fit shrink-0 overflow-clip rounded-sm border border-line-strong bg-surface"
    >
      {options.map((option, index) => (
        <Radio.Root
          key={option.value}
          value={option.value}
          disabled={option.disabled}
          className={cx(
            "inline-flex items-center px-3 text-ink-2 select-none not-data-checked:hover:bg-sunken",
            "data-checked:bg-accent-soft data-checked:font-semibold data-checked:text-accent data-disabled:opacity-55",
            index > 0 && "border-l border-line",
          )}
        >
          {option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
