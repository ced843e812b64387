/** Yes or no, with its words at the right. */
import { Checkbox as Base } from "@base-ui/react/checkbox";
import type { ReactNode } from "react";

export interface CheckboxProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  /** Some of the rows below are checked. */
  partly?: boolean;
  disabled?: boolean;
  name?: string;
}

export function Checkbox({ checked, onChange, children, partly = false, disabled = false, name }: CheckboxProps) {
  return (
    <label className="inline-flex items-start gap-2">
      <Base.Root
        checked={checked}
        indeterminate={partly}
        disabled={disabled}
        name={name}
        onCheckedChange={(next) => onChange(next)}
        className="mt-0.5 inline-flex size-3.5 shrink-0 items-center justify-center rounded-[3px] border border-line-strong bg-surface text-[10px] leading-none font-bold data-checked:border-accent data-checked:bg-accent data-checked:text-surface data-disabled:opacity-55 data-indeterminate:border-accent data-indeterminate:text-accent"
      >
        <Base.Indicator aria-hidden="true">{partly ? "–" : "✓"}</Base.Indicator>
      </Base.Root>
      <span>{children}</span>
    </label>
  );
}
