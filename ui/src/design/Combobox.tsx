/** One of many, found by typing: a region, a provider, a model. */
import { Combobox as Base } from "@base-ui/react/combobox";
import { useState, type Ref } from "react";
import { Field, type FieldProps } from "./Field";
import { useLabels } from "./LabelsProvider";
import { OptionList } from "./OptionList";
import { optionLimit, optionOf, optionText, withTyped, type Option } from "./options";

export interface ComboboxProps extends FieldProps {
  options: readonly Option[];
  value: string | null;
  onChange: (value: string | null) => void;
  placeholder?: string;
  /** Offers what was typed as one more option; undefined where it cannot be one. */
  create?: ((typed: string) => Option | undefined) | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

export function Combobox({
  label,
  layout,
  hint,
  error,
  disabled,
  options,
  value,
  onChange,
  placeholder,
  create,
  inputRef,
}: ComboboxProps) {
  const words = useLabels("choice");
  const [typed, setTyped] = useState("");
  return (
    <Field label={label} layout={layout} hint={hint} error={error} disabled={disabled}>
      <Base.Root
        items={withTyped(options, typed, create)}
        limit={optionLimit}
        onInputValueChange={setTyped}
        value={value === null ? null : optionOf(options, value)}
        onValueChange={(next, details) => {
          // Base UI clears a closed combobox on Escape: no key that means "never mind" may take the entry away.
          if (details.reason === "escape-key") details.cancel();
          else onChange(next === null ? null : next.value);
        }}
        itemToStringLabel={(option) => option.label}
        isItemEqualToValue={(a, b) => a.value === b.value}
        filter={(option, query) => matches(option, query)}
        autoHighlight
      >
        <Base.InputGroup className="control flex h-7 items-center px-2.5">
          <Base.Input
            ref={inputRef}
            placeholder={placeholder ?? words.placeholder}
            className="min-w-0 flex-1 bg-transparent outline-none"
          />
          <Base.Trigger aria-label={words.open} className="px-1 text-xs text-ink-3">
            ▾
          </Base.Trigger>
        </Base.InputGroup>
        <OptionList none={words.none} />
      </Base.Root>
    </Field>
  );
}

/** Whether every word typed occurs somewhere in the option. */
export function matches(option: Option, query: string): boolean {
  const text = optionText(option).toLocaleLowerCase();
  return query
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
