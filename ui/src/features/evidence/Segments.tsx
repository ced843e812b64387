/** The parts of the list with their counts, which add up to all. */
import { Segmented } from "@/design/Segmented";
import { segments, type Segment } from "./segments";
import { useSay } from "./useSay";

interface SegmentsProps {
  counts: Record<Segment, number>;
  value: Segment;
  onChange: (segment: Segment) => void;
}

export function Segments({ counts, value, onChange }: SegmentsProps) {
  const say = useSay();
  // Few begin later: the part is shown where there is something in it.
  const shown = segments.filter((one) => one !== "later" || counts.later > 0 || value === "later");
  return (
    <Segmented
      label={say("evidence-segments")}
      value={value}
      onChange={onChange}
      options={shown.map((one) => ({ value: one, label: say(`evidence-segment-${one}`, { count: counts[one] }) }))}
    />
  );
}
