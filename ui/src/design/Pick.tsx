/**
 * What can be picked, as pills, beside what cannot. A verdict that permits is a checkbox; every other is text with its
 * reason, and has no control at all.
 */
import { Checkbox } from "@base-ui/react/checkbox";
import { cx } from "@/lib/cx";
import { useLabels } from "./LabelsProvider";
import { verdictInk, verdictSign, type Verdict } from "./verdict";

const frame =
  "inline-flex h-[26px] max-w-full items-center gap-1.5 rounded-full border px-2.5 text-sm whitespace-nowrap";

const picked = {
  allow: "data-checked:border-allow-line data-checked:bg-allow-soft",
  exempt: "data-checked:border-exempt-line data-checked:bg-exempt-soft",
} as const;

interface PickProps {
  verdict: keyof typeof picked;
  label: string;
  /** Read after the label and the verdict: model and place. */
  details?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}

export function Pick({ verdict, label, details, checked, onChange, disabled = false }: PickProps) {
  const words = useLabels("verdict");
  return (
    <Checkbox.Root
      checked={checked}
      disabled={disabled}
      onCheckedChange={(next) => onChange(next)}
      aria-label={`${label}, ${words[verdict]}`}
      title={details}
      className={cx(
        frame,
        picked[verdict],
        verdictInk[verdict],
        "border-line-strong bg-surface select-none data-disabled:opacity-55",
      )}
    >
      <span aria-hidden="true" className="w-3 text-center">
        {checked ? "✓" : "□"}
      </span>
      <b className="truncate">{label}</b>
      <span>{verdict === "allow" ? words.allow : `${verdictSign.exempt} ${words.exempt}`}</span>
    </Checkbox.Root>
  );
}

interface NotPickableProps {
  verdict: Verdict;
  label: string;
  reason: string;
}

export function NotPickable({ verdict, label, reason }: NotPickableProps) {
  const words = useLabels("verdict");
  return (
    <span className={cx(frame, "border-dashed border-line text-ink-3")}>
      <span aria-hidden="true" className={verdictInk[verdict]}>
        {verdictSign[verdict]}
      </span>
      <span className="truncate">{label}</span>
      <span className={verdictInk[verdict]}>{words[verdict]}</span>
      <span className="truncate">{reason}</span>
    </span>
  );
}
