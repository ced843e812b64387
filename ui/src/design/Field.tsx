/**
 * Label, control, hint and error of one field, tied together for assistive technology by Base UI. The error says
 * what is wrong and how to mend it; it stands below the field and is read with it.
 */
import { Field as Base } from "@base-ui/react/field";
import type { ReactNode } from "react";
import { cx } from "@/lib/cx";

export interface FieldProps {
  label: string;
  /** `stack` puts the label above, `row` beside it as in forms, `bare` keeps it for screen readers only. */
  layout?: "stack" | "row" | "bare" | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  disabled?: boolean | undefined;
}

interface FieldFrameProps extends FieldProps {
  children: ReactNode;
  /** False when the control is a button, which a native label would press. */
  nativeLabel?: boolean;
}

export function Field({
  label,
  layout = "stack",
  hint,
  error,
  disabled,
  nativeLabel = true,
  children,
}: FieldFrameProps) {
  const row = layout === "row";
  return (
    <Base.Root
      invalid={error !== undefined}
      disabled={disabled}
      className={cx(
        "min-w-0",
        row ? "grid min-h-8 grid-cols-[120px_minmax(0,1fr)] items-center gap-y-1" : "grid gap-1",
      )}
    >
      <Base.Label
        nativeLabel={nativeLabel}
        {...(nativeLabel ? {} : { render: <div /> })}
        className={cx("text-sm text-ink-3", layout === "bare" && "sr-only", !row && "text-ink-2")}
      >
        {label}
      </Base.Label>
      <div className="min-w-0">{children}</div>
      {hint === undefined ? null : (
        <Base.Description className={cx("text-sm text-ink-3", row && "col-start-2")}>{hint}</Base.Description>
      )}
      {error === undefined ? null : (
        <Base.Error match className={cx("text-sm text-deny", row && "col-start-2")}>
          {error}
        </Base.Error>
      )}
    </Base.Root>
  );
}
