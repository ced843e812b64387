/** The four counts: together they are the whole space, and each chooses what is listed. */
import { useSay } from "@/api/useSay";
import type { AnswerCounts } from "@/api/bindings";
import { Segmented } from "@/design/Segmented";
import { shownCounts, type ShownCount } from "./model";

interface CountsProps {
  counts: AnswerCounts;
  /** Nothing is published: what is denied was denied before, like everything. */
  first: boolean;
  value: ShownCount;
  onChange: (value: ShownCount) => void;
}

export function Counts({ counts, first, value, onChange }: CountsProps) {
  const say = useSay();
  return (
    <Segmented
      label={say("impact-counts")}
      value={value}
      onChange={onChange}
      options={shownCounts.map((one) => {
        const key = first && one === "reason_only" ? "impact-count-denied" : `impact-count-${one}`;
        return { value: one, label: say(key, { count: counts[one] }) };
      })}
    />
  );
}
