/** A Segmented below its name, as fields stand below theirs, with a hint under it. */
import { Segmented, type SegmentedProps } from "./Segmented";

interface LabelledSegmentedProps<Value extends string> extends SegmentedProps<Value> {
  hint?: string;
}

export function LabelledSegmented<Value extends string>({ hint, ...segmented }: LabelledSegmentedProps<Value>) {
  return (
    <div className="grid gap-1">
      <span aria-hidden="true" className="text-sm text-ink-2">
        {segmented.label}
      </span>
      <Segmented {...segmented} />
      {hint === undefined ? null : <p className="text-sm text-ink-3">{hint}</p>}
    </div>
  );
}
