/** A filter: in force and removable, or a switch. */
import { Toggle } from "@base-ui/react/toggle";

const look =
  "inline-flex h-6 items-center gap-1 rounded-full border border-line bg-surface px-2 text-sm whitespace-nowrap text-ink-2 select-none hover:border-line-strong";

export function FilterChip({
  label,
  removeLabel,
  onRemove,
}: {
  label: string;
  removeLabel: string;
  onRemove: () => void;
}) {
  return (
    <button type="button" className={look} aria-label={removeLabel} onClick={onRemove}>
      {label} <span aria-hidden="true">✕</span>
    </button>
  );
}

export function ToggleChip({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <Toggle
      pressed={on}
      onPressedChange={(next) => onChange(next)}
      className={`${look} data-pressed:border-accent data-pressed:bg-accent-soft data-pressed:font-medium data-pressed:text-accent`}
    >
      {label}
    </Toggle>
  );
}
