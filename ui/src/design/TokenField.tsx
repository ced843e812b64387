/**
 * Several of many, as chips: tags, places, instruments. `boxed` in dialogs and grids; without a box, in forms, the field
 * reads as a line that ends with "Add tag".
 */
import { Combobox as Base } from "@base-ui/react/combobox";
import { useState, type Ref } from "react";
import { cx } from "@/lib/cx";
import { matches } from "./Combobox";
import { Field, type FieldProps } from "./Field";
import { useLabels } from "./LabelsProvider";
import { OptionList } from "./OptionList";
import { optionLimit, optionOf, withTyped, type Option } from "./options";

export interface TokenFieldProps extends FieldProps {
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
  /** The invitation at the end of the chips: "Add tag". */
  add: string;
  boxed?: boolean;
  /** Offers what was typed as one more option; undefined where it cannot be one. */
  create?: ((typed: string) => Option | undefined) | undefined;
  inputRef?: Ref<HTMLInputElement>;
}

export function TokenField(props: TokenFieldProps) {
  const {
    label,
    layout,
    hint,
    error,
    disabled,
    options,
    value,
    onChange,
    add,
    boxed = false,
    create,
    inputRef,
  } = props;
  const words = useLabels("tokens");
  const choice = useLabels("choice");
  const [typed, setTyped] = useState("");
  const chosen = value.map((item) => optionOf(options, item));
  return (
    <Field label={label} layout={layout} hint={hint} error={error} disabled={disabled}>
      <Base.Root
        items={withTyped(options, typed, create)}
        limit={optionLimit}
        onInputValueChange={setTyped}
        multiple
        value={chosen}
        onValueChange={(next, details) => {
          // Base UI clears a closed combobox on Escape: no key that means "never mind" may take entries away.
          if (details.reason === "escape-key") details.cancel();
          else onChange(next.map((option) => option.value));
        }}
        itemToStringLabel={(option) => option.label}
        isItemEqualToValue={(a, b) => a.value === b.value}
        filter={(option, query) => matches(option, query)}
        autoHighlight
      >
        <Base.InputGroup className={cx("min-h-7 px-1 py-0.5", boxed ? "control" : "-ml-1 rounded-sm")}>
          <Base.Chips
            className="flex flex-wrap items-center gap-1.5"
            aria-label={chosen.length > 0 ? words.chosen : undefined}
          >
            {chosen.map((option) => (
              <Base.Chip
                key={option.value}
                aria-label={option.label}
                aria-description={words.chipHelp}
                className="chip inline-flex items-center gap-1 rounded-sm bg-accent-soft px-2 py-px text-sm font-medium text-accent"
              >
                {option.label}
                <Base.ChipRemove aria-label={words.remove(option.label)} className="chip-remove rounded-sm px-0.5">
                  ✕
                </Base.ChipRemove>
              </Base.Chip>
            ))}
            <Base.Input
              ref={inputRef}
              placeholder={add}
              aria-description={chosen.length > 0 ? words.inputHelp(chosen.length) : undefined}
              className="h-6 min-w-24 flex-1 bg-transparent px-1 placeholder:text-accent focus-visible:placeholder:text-ink-3"
            />
          </Base.Chips>
        </Base.InputGroup>
        <OptionList none={choice.none} />
      </Base.Root>
    </Field>
  );
}
