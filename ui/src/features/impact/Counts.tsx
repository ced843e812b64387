/** The four counts: together they are the whole space, and each chooses what is listed. */
import type { AnswerCounts } from "@/api/bindings";
import { Segmented } from "@/design/Segmented";
import { shownCounts, type ShownCount } from "./model";
import { useSay } from "./useSay";

interface CountsProps {
  counts: AnswerCounts;
  value: ShownCount;
  onChange: (value: ShownCount) => void;
}

export function Counts({ counts, value, onChange }: CountsProps) {
  const say = useSay();
  return (
    <Segmented
      label={say("impact-counts")}
      value={value}
      onChange={onChange}
      options={shownCounts.map((one) => ({ value: one, label: say(`impact-count-${one}`, { count: counts[one] }) }))}
    />
  );
}
