/** One of a few. Base UI's, because a native select has the wrong role under WebKit. */
import { Select as Base } from "@base-ui/react/select";
import type { Ref } from "react";
import { cx } from "@/lib/cx";
import { Field, type FieldProps } from "./Field";
import { useLabels } from "./LabelsProvider";
import type { Option } from "./options";

export interface SelectProps extends FieldProps {
  options: readonly Option[];
  value: string | null;
  onChange: (value: string) => void;
  placeholder?: string;
  /** Text in front of the value, inside the box: "Tag eu-personal". */
  prefix?: string;
  open?: boolean | undefined;
  onOpenChange?: (open: boolean) => void;
  triggerRef?: Ref<HTMLButtonElement>;
  wide?: boolean;
  /** A value in a table: without its box until it is pointed at or focused, as text or as a chip. */
  quiet?: "text" | "chip" | undefined;
}

export function Select(props: SelectProps) {
  const { label, layout, hint, error, disabled, options, value, onChange, prefix, wide = false, quiet } = props;
  const { triggerRef } = props;
  const words = useLabels("choice");
  return (
    <Field label={label} layout={layout} hint={hint} error={error} disabled={disabled} nativeLabel={false}>
      <Base.Root
        items={options}
        value={value}
        onValueChange={(next) => {
          if (next !== null) onChange(next);
        }}
        open={props.open}
        onOpenChange={props.onOpenChange}
      >
        <Base.Trigger
          ref={triggerRef}
          className={cx(
            "control flex h-7 items-center gap-2 px-2.5 text-left select-none",
            wide && "w-full",
            quiet !== undefined && "max-w-full not-hover:not-focus-visible:not-data-invalid:border-transparent!",
            quiet === "text" && "-ml-2.5 not-hover:bg-transparent!",
            quiet === "chip" && "-ml-1 gap-1.5 px-2! font-medium! bg-accent-soft! text-sm! text-accent!",
          )}
        >
          {prefix === undefined ? null : <span className="text-ink-2">{prefix}</span>}
          <Base.Value
            className={cx(
              "min-w-0 flex-1 truncate data-placeholder:text-ink-3",
              prefix !== undefined && "font-semibold",
            )}
            placeholder={props.placeholder ?? words.placeholder}
          />
          <Base.Icon className="text-xs text-ink-3">▾</Base.Icon>
        </Base.Trigger>
        <Base.Portal data-layer="">
          <Base.Positioner className="z-50 outline-none" sideOffset={4} alignItemWithTrigger={false}>
            <Base.Popup className="floating min-w-(--anchor-width)">
              <Base.List className="max-h-[min(var(--available-height),320px)] overflow-y-auto py-1">
                {options.map((option) => (
                  <Base.Item key={option.value} value={option.value} disabled={option.disabled} className="option">
                    <Base.ItemIndicator className="col-start-1">✓</Base.ItemIndicator>
                    <span className="col-start-2">
                      <Base.ItemText>{option.label}</Base.ItemText>{" "}
                      {option.hint === undefined ? null : (
                        <span className="ml-1 text-sm text-ink-3">{option.hint}</span>
                      )}
                    </span>
                  </Base.Item>
                ))}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  );
}
