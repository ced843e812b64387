/** Instruments that must be in force: each of the first line, and one of each further group. */
import { useLocalization } from "@fluent/react";
import type { Registry, Requirement } from "@/api/bindings";
import { TokenField } from "@/design/TokenField";
import { withGroup } from "./model";

interface RequirementFieldsProps {
  value: Requirement;
  onChange: (value: Requirement) => void;
  registry: Registry;
  error?: string | undefined;
  /** In a dialog the fields are boxed, with their labels above. */
  boxed?: boolean;
}

export function RequirementFields({ value, onChange, registry, error, boxed = false }: RequirementFieldsProps) {
  const { l10n } = useLocalization();
  const instruments = (registry.instruments ?? []).map(({ id, name }) => ({ value: id, label: name, hint: id }));
  const layout = boxed ? "stack" : "row";
  // The last group is the empty one that waits for its first instrument.
  const groups = [...(value.any_of ?? []), []].map((group, index) => ({ group, index, key: `group ${index}` }));
  return (
    <>
      <TokenField
        layout={layout}
        boxed={boxed}
        label={l10n.getString("policies-all-of")}
        add={l10n.getString("policies-add-instrument")}
        options={instruments}
        value={value.all_of ?? []}
        onChange={(next) => onChange({ ...value, all_of: [...next] })}
        error={error}
      />
      {groups.map(({ group, index, key }) => (
        <TokenField
          key={key}
          layout={layout}
          boxed={boxed}
          label={l10n.getString(index === 0 ? "policies-one-of" : "policies-and-one-of", { number: index + 1 })}
          add={l10n.getString("policies-add-to-group")}
          options={instruments}
          value={group}
          onChange={(next) => onChange(withGroup(value, index, next))}
        />
      ))}
    </>
  );
}
