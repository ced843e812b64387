/** What must hold whatever the stage: instruments in force, scopes, private endpoints only, denied places. */
import { useLocalization } from "@fluent/react";
import type { Policy, Registry } from "@/api/bindings";
import { Checkbox } from "@/design/Checkbox";
import { FormSection } from "@/design/Page";
import { TokenField } from "@/design/TokenField";
import { perLocale, shownLocale } from "@/lib/language";
import { placeOptions, typedSubdivision } from "@/lib/places";
import { scopes } from "./model";
import { RequirementFields } from "./RequirementFields";

interface RequiresProps {
  policy: Policy;
  registry: Registry;
  onChange: (policy: Policy) => void;
  problem: (field: string) => string | undefined;
}

const places = perLocale((locale) => placeOptions(locale));

export function Requires({ policy, registry, onChange, problem }: RequiresProps) {
  const { l10n } = useLocalization();
  return (
    <FormSection title={l10n.getString("policies-requires")}>
      <RequirementFields
        value={policy.requires ?? {}}
        onChange={(requires) => onChange({ ...policy, requires })}
        registry={registry}
        error={problem("requires")}
      />
      <TokenField
        layout="row"
        label={l10n.getString("policies-scope")}
        add={l10n.getString("policies-add-scope")}
        options={scopes.map((scope) => ({ value: scope, label: l10n.getString(`scope-${scope}`) }))}
        value={policy.scopes ?? []}
        onChange={(next) => onChange({ ...policy, scopes: scopes.filter((scope) => next.includes(scope)) })}
        hint={(policy.scopes ?? []).length === 0 ? l10n.getString("policies-scope-all") : undefined}
        error={problem("scopes")}
      />
      <div className="grid min-h-8 grid-cols-[120px_minmax(0,1fr)] items-center">
        <span className="text-sm text-ink-3" aria-hidden="true">
          {l10n.getString("policies-private")}
        </span>
        <Checkbox
          checked={policy.private_only ?? false}
          onChange={(private_only) => onChange({ ...policy, private_only })}
        >
          {l10n.getString("policies-private-only")}
        </Checkbox>
      </div>
      <TokenField
        layout="row"
        label={l10n.getString("policies-denied")}
        add={l10n.getString("policies-add-place")}
        options={places()}
        create={(typed) => typedSubdivision(typed, shownLocale())}
        value={policy.denied_places ?? []}
        onChange={(next) => onChange({ ...policy, denied_places: [...next] })}
        hint={(policy.denied_places ?? []).length > 0 ? l10n.getString("policies-denied-about") : undefined}
        error={problem("denied_places")}
      />
    </FormSection>
  );
}
