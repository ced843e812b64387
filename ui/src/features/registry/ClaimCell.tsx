/** A claim in a cell: the places in short, hatched where nobody said, and marked where sources disagree. */
import type { ClaimValue } from "@/api/bindings";
import { cx } from "@/lib/cx";

interface ClaimCellProps {
  value: ClaimValue;
  text: string;
  /** Why it cannot be changed here: the word behind the value, and its full form. */
  forced?: { short: string; full: string } | undefined;
  disputed?: string | undefined;
}

export function ClaimCell({ value, text, forced, disputed }: ClaimCellProps) {
  const spoken = [text, forced?.full, disputed].filter((part) => part !== undefined).join(", ");
  return (
    <span className="flex min-w-0 items-center gap-1.5" title={spoken}>
      <span
        className={cx(
          "min-w-0 truncate",
          value === "unknown" && "hatch rounded-sm px-1.5 py-px text-unknown",
          value === "not_retained" && "text-ink-2",
        )}
      >
        {text}
      </span>
      {forced === undefined ? null : <span className="min-w-0 truncate text-xs text-ink-3">{forced.short}</span>}
      {disputed === undefined ? null : (
        <span className="shrink-0 rounded-full border border-exempt-line px-1.5 text-xs leading-4 text-exempt">
          {disputed}
        </span>
      )}
    </span>
  );
}
